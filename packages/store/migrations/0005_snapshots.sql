CREATE TABLE "article_origins" (
	"article_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"archive_digest" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "erasures" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"key" text NOT NULL,
	"article_id" text COLLATE "C" DEFAULT '' NOT NULL,
	"reason" text,
	"erased_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "erasures_by_key" UNIQUE("key","article_id")
);
--> statement-breakpoint
CREATE TABLE "link_decisions" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"article_id" text COLLATE "C" NOT NULL,
	"record_id" text COLLATE "C" NOT NULL,
	"target" text,
	"editor" text NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"decided_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"name" text COLLATE "C" PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "link_decisions_by_record" ON "link_decisions" USING btree ("article_id","kind","record_id","id");--> statement-breakpoint
CREATE INDEX "crawl_pages_by_article" ON "crawl_pages" USING btree ("article_id") WHERE article_id is not null;