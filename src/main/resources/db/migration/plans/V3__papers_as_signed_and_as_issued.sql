-- What an annex shows is chosen, its number follows from its place.
alter table plans.text_line add constraint check$text_line_annex check (part <> 'ANNEX' or cells[1] in (
    'KINH_PHI', 'GIAO_CHI_TIEU', 'KET_QUA', 'PHAN_CONG', 'VAN_BAN'));

-- What the paper said when it was signed. Figures that change between signature and number make another paper of it.
create table plans.signed_paper (
    version_id uuid primary key constraint fk$signed_paper_version references plans.version,
    sha256 text not null constraint check$signed_paper_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    signed_at timestamptz not null
);

-- Where the paper of an issued version is kept; it is what was issued, whatever the figures become.
create table plans.issued_paper (
    version_id uuid primary key constraint fk$issued_paper_version references plans.version,
    paper_id uuid not null constraint uniq$issued_paper unique
);
revoke update, delete, truncate on plans.issued_paper from chungtay_app;
revoke delete, truncate on plans.signed_paper from chungtay_app;
