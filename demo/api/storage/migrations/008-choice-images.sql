-- The image of a choice: its text alternative and size, for the poll's JSON, with the id of its bytes.
ALTER TABLE choices ADD COLUMN image json;

-- As those of proposals, in the database and not in files.
CREATE TABLE poll_images (
  id text PRIMARY KEY,
  poll_id text NOT NULL REFERENCES polls ON DELETE CASCADE,
  bytes bytea NOT NULL
);
CREATE INDEX poll_images_by_poll ON poll_images (poll_id);
