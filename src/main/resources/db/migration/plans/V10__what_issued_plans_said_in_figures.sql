-- What a version said of targets, quotas, money and duties when it was issued, or when the next one was begun. The next
-- version is held against this, whatever the figures have become since.
create table plans.figure_as_issued (
    version_id uuid not null constraint fk$figure_as_issued_version references plans.version,
    number int not null,
    kind text not null constraint check$figure_as_issued_kind check (kind in ('TARGET', 'QUOTA', 'MONEY', 'DUTY')),
    key text not null,
    name text not null,
    printed text not null,
    amount numeric,
    measure text not null constraint check$figure_as_issued_measure check (measure in ('DONG', 'COUNT', 'PERCENT', 'WORDS')),
    constraint pk$figure_as_issued primary key (version_id, number),
    constraint uniq$figure_as_issued_key unique (version_id, kind, key)
);
revoke update, delete, truncate on plans.figure_as_issued from chungtay_app;
