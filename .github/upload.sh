#!/bin/sh
# Uploads a build to object storage, for example `sh .github/upload.sh site:bucket`. What is named after
# its content goes first and is never deleted, so that no page, new or in a cache, lacks what it loads;
# pages that are gone are deleted last. Caching as in src/output/headers.ts: here a header is set once,
# when an object is uploaded.
set -eu
to=${1:?'remote:bucket or remote:bucket/folder'}
dist=${OUT_DIR:-dist}
# An empty folder would delete the site, and one without what a build writes last, half of it.
test -f "$dist/index.html"
test -f "$dist/pagefind/tables.json"
case $to in
  *:*[!/]*) ;;
  # Without a bucket it is all of the account: in each, what is none of the site's would be deleted.
  *)
    echo "remote:bucket ? $to" >&2
    exit 2
    ;;
esac
# Nothing there yet (3: no such folder), or what an upload sends first; anything else is the wrong place.
there=$(rclone lsf --max-depth 1 "$to") || test $? -eq 3
if test -n "$there" && ! echo "$there" | grep -qx -e _astro/ -e pagefind/; then
  echo "这个位置放着别的文件，未上传 · Cet emplacement contient autre chose que le site : $to" >&2
  exit 1
fi

# The content of a file decides, not its date, which every build renews.
rclone copy --checksum --fast-list --s3-no-check-bucket "$dist" "$to" \
  --include '/_astro/**' \
  --include '/pagefind/tables/**' \
  --include '/pagefind/*/fragment/**' \
  --include '/pagefind/*/index/**' \
  --header-upload 'Cache-Control: public, max-age=31536000, immutable'

rclone sync --checksum --fast-list --s3-no-check-bucket --delete-after "$dist" "$to" \
  --exclude '/_astro/**' \
  --exclude '/pagefind/tables/**' \
  --exclude '/pagefind/*/fragment/**' \
  --exclude '/pagefind/*/index/**' \
  --exclude /_headers \
  --header-upload 'Cache-Control: public, max-age=0, must-revalidate'
