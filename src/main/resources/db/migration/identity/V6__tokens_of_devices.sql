-- A token that a device of a reviewer holds. It is revoked with the device and not by its owner's list of tokens; a request
-- with a revoked one is told so, because the device then sends what it has left and wipes itself.
alter table identity.access_token add column device_id uuid;
comment on column identity.access_token.device_id is 'null: a token for programs, which its owner made';
create index idx$access_token_device on identity.access_token (device_id) where device_id is not null;
