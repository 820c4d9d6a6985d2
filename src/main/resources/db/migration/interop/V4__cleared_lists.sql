-- What a checked list would write waits beside the register; it is cleared away when nobody asks for it for long.
alter table interop.import add column checked_at timestamptz;
alter table interop.import add column cleared_at timestamptz;
comment on column interop.import.checked_at is 'end of the last check';
comment on column interop.import.cleared_at is 'what waited was cleared away then; the original is kept and can be checked again';
update interop.import set checked_at = uploaded_at where state = 'CHECKED';
