CREATE TABLE "article_reviews" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"article_id" text COLLATE "C" NOT NULL,
	"content_hash" text COLLATE "C" NOT NULL,
	"verdict" text COLLATE "C" NOT NULL,
	"editor" text NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"decided_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "feedback" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"question" text NOT NULL,
	"answer" text NOT NULL,
	"what" text COLLATE "C" NOT NULL,
	"note" text,
	"records" json NOT NULL,
	"state" text COLLATE "C" DEFAULT 'open' NOT NULL,
	"settled_by" text,
	"settled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "record_uses" (
	"kind" text COLLATE "C" NOT NULL,
	"record_id" text COLLATE "C" NOT NULL,
	"uses" integer NOT NULL,
	CONSTRAINT "record_uses_record_id_kind_pk" PRIMARY KEY("record_id","kind")
);
--> statement-breakpoint
CREATE TABLE "reported_records" (
	"record_id" text COLLATE "C" NOT NULL,
	"feedback_id" bigint NOT NULL,
	CONSTRAINT "reported_records_record_id_feedback_id_pk" PRIMARY KEY("record_id","feedback_id")
);
--> statement-breakpoint
CREATE TABLE "second_reviews" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"article_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"review" text COLLATE "C" NOT NULL,
	"record" json,
	"editor" text NOT NULL,
	"decided_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "second_reviews_by_subject" UNIQUE("article_id","kind","subject")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" text COLLATE "C" PRIMARY KEY NOT NULL,
	"user_name" text COLLATE "C" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_ins" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"outcome" text COLLATE "C" NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"name" text COLLATE "C" PRIMARY KEY NOT NULL,
	"display" text NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"password" text NOT NULL,
	"disabled" boolean DEFAULT false NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
DROP INDEX "decisions_by_subject";--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "subject" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ALTER COLUMN "subject" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "version" integer;--> statement-breakpoint
UPDATE "decisions" SET "version" = "id"::integer;--> statement-breakpoint
ALTER TABLE "decisions" ALTER COLUMN "version" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "action" text COLLATE "C" DEFAULT 'accept' NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ALTER COLUMN "action" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "before" json;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "after" json;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "reason" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "reading" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "undoes" bigint;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "same_as" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "drawn" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "request" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "role" text COLLATE "C" DEFAULT 'editor' NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_name_users_name_fk" FOREIGN KEY ("user_name") REFERENCES "public"."users"("name") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_reviews_by_article" ON "article_reviews" USING btree ("article_id","id");--> statement-breakpoint
CREATE INDEX "feedback_by_state" ON "feedback" USING btree ("state","id");--> statement-breakpoint
CREATE INDEX "reported_records_by_feedback" ON "reported_records" USING btree ("feedback_id");--> statement-breakpoint
CREATE INDEX "sessions_by_user" ON "sessions" USING btree ("user_name");--> statement-breakpoint
CREATE INDEX "sign_ins_by_name" ON "sign_ins" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "decisions_by_subject" ON "decisions" USING btree ("subject");--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_by_request" UNIQUE("request");--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_by_subject_and_version" UNIQUE("article_id","kind","subject","version");--> statement-breakpoint
ALTER TABLE "decisions" DROP COLUMN "field";--> statement-breakpoint
ALTER TABLE "decisions" DROP COLUMN "value";