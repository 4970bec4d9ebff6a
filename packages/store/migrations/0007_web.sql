CREATE TABLE "copy_decisions" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"article_id" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"action" text COLLATE "C" NOT NULL,
	"original" text COLLATE "C",
	"before" text COLLATE "C",
	"moved" json NOT NULL,
	"undoes" bigint,
	"editor" text NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"decided_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "copy_decisions_by_version" UNIQUE("article_id","version")
);
--> statement-breakpoint
CREATE TABLE "crawl_runs" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"started_at" text COLLATE "C" NOT NULL,
	"ended_at" text COLLATE "C",
	"summary" json
);
--> statement-breakpoint
CREATE INDEX "crawl_runs_by_source" ON "crawl_runs" USING btree ("source","id");