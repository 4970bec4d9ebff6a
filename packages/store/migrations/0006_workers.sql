CREATE TABLE "crawl_turns" (
	"host" text COLLATE "C" PRIMARY KEY NOT NULL,
	"worker" text COLLATE "C",
	"until" timestamp with time zone NOT NULL,
	"next_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_runs" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"total" integer NOT NULL,
	"fresh" integer DEFAULT 0 NOT NULL,
	"changed" integer DEFAULT 0 NOT NULL,
	"unchanged" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"records" integer DEFAULT 0 NOT NULL,
	"problems" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "workers" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"machine" text NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"beat_at" timestamp with time zone DEFAULT now() NOT NULL,
	"jobs" json NOT NULL,
	"articles" integer DEFAULT 0 NOT NULL,
	"pages" integer DEFAULT 0 NOT NULL
);
