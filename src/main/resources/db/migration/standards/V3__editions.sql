-- Every version of the data of standards under which this installation has decided anything: the texts of the dated
-- files as the program read them. A decision names its edition, so that it can be decided again years later. An edition
-- is never changed; the name is the beginning of the SHA-256 of the texts, so it could not be without showing.
create table standards.edition (
    id text primary key constraint check$edition_id check (id ~ '^[0-9a-f]{16}$'),
    files jsonb not null,
    recorded_at timestamptz not null default now()
);

revoke update, delete, truncate on standards.edition from chungtay_app;
