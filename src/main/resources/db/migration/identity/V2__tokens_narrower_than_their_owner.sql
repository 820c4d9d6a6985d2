-- What a token may do is what its owner may do, cut down to these actions and to this unit with everything below it.
alter table identity.access_token
    add column actions text[] not null default '{}',
    add column unit_id uuid constraint fk$access_token_unit references geography.unit;
comment on column identity.access_token.actions is 'codes of the only actions it may do; empty: all of its owner';
comment on column identity.access_token.unit_id is 'null: wherever its owner has rights';
create index idx$access_token_unit on identity.access_token (unit_id);
