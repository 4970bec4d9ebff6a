CREATE TABLE "crawl_hosts" (
	"host" text COLLATE "C" PRIMARY KEY NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"reason" text,
	"since" text COLLATE "C" NOT NULL,
	"failures" integer NOT NULL,
	"delay" double precision NOT NULL,
	"not_before" text COLLATE "C",
	"robots_status" integer,
	"robots" text,
	"robots_at" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "crawl_pages" (
	"source" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"url" text NOT NULL,
	"host" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"priority" integer NOT NULL,
	"due" text COLLATE "C",
	"attempts" integer DEFAULT 0 NOT NULL,
	"depth" integer DEFAULT 0 NOT NULL,
	"parent" text,
	"title" text,
	"form" json,
	"worker" text COLLATE "C",
	"taken_at" text COLLATE "C",
	"status" integer,
	"reason" text,
	"etag" text,
	"last_modified" text,
	"body_hash" text COLLATE "C",
	"unchanged" integer DEFAULT 0 NOT NULL,
	"fetched_at" text COLLATE "C",
	"article_id" text COLLATE "C",
	"published_at" text COLLATE "C",
	"seq" bigserial NOT NULL,
	CONSTRAINT "crawl_pages_source_key_pk" PRIMARY KEY("source","key")
);
--> statement-breakpoint
CREATE TABLE "crawl_rounds" (
	"source" text COLLATE "C" PRIMARY KEY NOT NULL,
	"round" integer NOT NULL,
	"started_at" text COLLATE "C" NOT NULL,
	"finished_at" text COLLATE "C"
);
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "duplicate_of" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "text_key" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "bands" integer[];--> statement-breakpoint
CREATE INDEX "crawl_pages_by_turn" ON "crawl_pages" USING btree ("source","state","priority","seq");--> statement-breakpoint
CREATE INDEX "crawl_pages_by_worker" ON "crawl_pages" USING btree ("worker");--> statement-breakpoint
CREATE INDEX "articles_by_text_key" ON "articles" USING btree ("text_key");--> statement-breakpoint
CREATE INDEX "articles_by_bands" ON "articles" USING gin ("bands");--> statement-breakpoint
CREATE INDEX "articles_by_original" ON "articles" USING btree ("duplicate_of");