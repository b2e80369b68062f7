-- An offer is written over days, and looked at before anybody else sees it: a draft may lack what an offer has to say.
ALTER TABLE jobs ADD COLUMN is_draft boolean NOT NULL DEFAULT false;
ALTER TABLE jobs DROP CONSTRAINT jobs_check1;
ALTER TABLE jobs ADD CONSTRAINT jobs_apply CHECK (is_draft OR apply_url IS NOT NULL OR apply_email IS NOT NULL);
-- Without a last day it is open until the post is filled.
ALTER TABLE jobs ALTER COLUMN valid_through DROP NOT NULL;
ALTER TABLE jobs ADD COLUMN until_filled boolean NOT NULL DEFAULT false;
