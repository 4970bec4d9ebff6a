#!/bin/sh
# A backup of the store into BACKUP_FOLDER, and none older than BACKUP_DAYS; once, or every BACKUP_EVERY seconds.
set -eu
: "${BACKUP_FOLDER:?}" "${BACKUP_DAYS:=14}" "${BACKUP_EVERY:=0}"
program="$(dirname "$0")/../apps/cli/bin/thidua.js"
umask 077
while :; do
  # There whole or not at all; one that fails is told of, and the older ones stay.
  if node "$program" backup "$BACKUP_FOLDER/thidua-$(date -u +%Y%m%dT%H%M%SZ).jsonl.gz"; then
    find "$BACKUP_FOLDER" -name 'thidua-*.jsonl.gz' -mtime "+$BACKUP_DAYS" -delete
  elif [ "$BACKUP_EVERY" = 0 ]; then
    exit 1
  fi
  [ "$BACKUP_EVERY" = 0 ] && exit 0
  sleep "$BACKUP_EVERY" & wait $!
done
