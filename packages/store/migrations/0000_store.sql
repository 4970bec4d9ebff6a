CREATE TABLE "article_versions" (
	"article_id" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"article" json NOT NULL,
	"replaced_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "article_versions_article_id_version_pk" PRIMARY KEY("article_id","version")
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"url" text,
	"source" text NOT NULL,
	"title" text NOT NULL,
	"published_at" text COLLATE "C",
	"author" text,
	"province" json,
	"text" text NOT NULL,
	"content_hash" text COLLATE "C" NOT NULL,
	"fetched_at" text NOT NULL,
	"warnings" json NOT NULL,
	"extraction_hash" text COLLATE "C" NOT NULL,
	"published" text COLLATE "C" NOT NULL,
	"published_end" text COLLATE "C" NOT NULL,
	"province_key" text COLLATE "C",
	"movements" integer NOT NULL,
	"figures" integer NOT NULL,
	"awards" integer NOT NULL,
	"words" "tsvector" NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "awards" (
	"article_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"published" text COLLATE "C" NOT NULL,
	"place_key" text COLLATE "C",
	"province_key" text COLLATE "C",
	"level" text COLLATE "C",
	"from_day" text COLLATE "C",
	"to_day" text COLLATE "C",
	"campaign" text COLLATE "C",
	"review" text COLLATE "C" NOT NULL,
	"confidence" double precision NOT NULL,
	"words" "tsvector" NOT NULL,
	"record" json NOT NULL,
	"award" text COLLATE "C" NOT NULL,
	"rank" integer,
	"authority" text COLLATE "C",
	"recipient_kind" text COLLATE "C" NOT NULL,
	"recipient_count" double precision,
	"status" text COLLATE "C" NOT NULL,
	CONSTRAINT "awards_article_id_id_pk" PRIMARY KEY("article_id","id")
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"article_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"field" text COLLATE "C",
	"review" text COLLATE "C" NOT NULL,
	"value" json,
	"quote" text NOT NULL,
	"editor" text NOT NULL,
	"decided_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "figures" (
	"article_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"published" text COLLATE "C" NOT NULL,
	"place_key" text COLLATE "C",
	"province_key" text COLLATE "C",
	"level" text COLLATE "C",
	"from_day" text COLLATE "C",
	"to_day" text COLLATE "C",
	"campaign" text COLLATE "C",
	"review" text COLLATE "C" NOT NULL,
	"confidence" double precision NOT NULL,
	"words" "tsvector" NOT NULL,
	"record" json NOT NULL,
	"value" double precision NOT NULL,
	"unit" text NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	CONSTRAINT "figures_article_id_id_pk" PRIMARY KEY("article_id","id")
);
--> statement-breakpoint
CREATE TABLE "movements" (
	"article_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"published" text COLLATE "C" NOT NULL,
	"place_key" text COLLATE "C",
	"province_key" text COLLATE "C",
	"level" text COLLATE "C",
	"from_day" text COLLATE "C",
	"to_day" text COLLATE "C",
	"campaign" text COLLATE "C",
	"review" text COLLATE "C" NOT NULL,
	"confidence" double precision NOT NULL,
	"words" "tsvector" NOT NULL,
	"record" json NOT NULL,
	"name_key" text COLLATE "C" NOT NULL,
	CONSTRAINT "movements_article_id_id_pk" PRIMARY KEY("article_id","id")
);
--> statement-breakpoint
CREATE TABLE "passages" (
	"article_id" text COLLATE "C" NOT NULL,
	"start" integer NOT NULL,
	"text" text NOT NULL,
	"words" "tsvector" NOT NULL,
	CONSTRAINT "passages_article_id_start_pk" PRIMARY KEY("article_id","start")
);
--> statement-breakpoint
ALTER TABLE "awards" ADD CONSTRAINT "awards_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "movements" ADD CONSTRAINT "movements_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passages" ADD CONSTRAINT "passages_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "articles_by_published" ON "articles" USING btree ("published" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "articles_by_province" ON "articles" USING btree ("province_key","published");--> statement-breakpoint
CREATE INDEX "articles_by_url" ON "articles" USING btree ("url");--> statement-breakpoint
CREATE INDEX "articles_by_words" ON "articles" USING gin ("words");--> statement-breakpoint
CREATE INDEX "awards_by_id" ON "awards" USING btree ("id");--> statement-breakpoint
CREATE INDEX "awards_by_published" ON "awards" USING btree ("published" DESC NULLS FIRST,"article_id","start","id");--> statement-breakpoint
CREATE INDEX "awards_by_province" ON "awards" USING btree ("province_key","published");--> statement-breakpoint
CREATE INDEX "awards_by_award" ON "awards" USING btree ("award","published");--> statement-breakpoint
CREATE INDEX "awards_by_words" ON "awards" USING gin ("words");--> statement-breakpoint
CREATE INDEX "decisions_by_subject" ON "decisions" USING btree ("article_id","kind","start","end");--> statement-breakpoint
CREATE INDEX "figures_by_id" ON "figures" USING btree ("id");--> statement-breakpoint
CREATE INDEX "figures_by_published" ON "figures" USING btree ("published" DESC NULLS FIRST,"article_id","start","id");--> statement-breakpoint
CREATE INDEX "figures_by_province" ON "figures" USING btree ("province_key","published");--> statement-breakpoint
CREATE INDEX "figures_by_words" ON "figures" USING gin ("words");--> statement-breakpoint
CREATE INDEX "movements_by_id" ON "movements" USING btree ("id");--> statement-breakpoint
CREATE INDEX "movements_by_published" ON "movements" USING btree ("published" DESC NULLS FIRST,"article_id","start","id");--> statement-breakpoint
CREATE INDEX "movements_by_province" ON "movements" USING btree ("province_key","published");--> statement-breakpoint
CREATE INDEX "movements_by_words" ON "movements" USING gin ("words");--> statement-breakpoint
CREATE INDEX "passages_by_words" ON "passages" USING gin ("words");