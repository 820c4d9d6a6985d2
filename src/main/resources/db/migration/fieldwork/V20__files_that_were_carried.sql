-- A file that somebody carried to an office: what was in it, so that the page about it can be looked at again and the receipts
-- be fetched again. What became of its packets stands with the packets.
create table fieldwork.carried_file (
    id uuid primary key,
    device_id uuid not null constraint fk$carried_file_device references fieldwork.device,
    unit_id uuid not null constraint fk$carried_file_unit references geography.unit,
    digest text not null constraint check$carried_file_digest check (digest ~ '^[0-9a-f]{64}$'),
    taken_by uuid not null,
    taken_at timestamptz not null,
    left_packets int not null constraint check$carried_file_left_packets check (left_packets >= 0),
    left_pictures int not null constraint check$carried_file_left_pictures check (left_pictures >= 0),
    constraint uniq$carried_file_once unique (device_id, digest, unit_id)
);
comment on column fieldwork.carried_file.unit_id is 'the office that took it in';
comment on column fieldwork.carried_file.left_packets is 'packets on the device that did not fit into this file';
create index idx$carried_file_unit on fieldwork.carried_file (unit_id, taken_at);

create table fieldwork.carried_packet (
    file_id uuid not null constraint fk$carried_packet_file references fieldwork.carried_file,
    place int not null constraint check$carried_packet_place check (place >= 1),
    digest text not null constraint check$carried_packet_digest check (digest ~ '^[0-9a-f]{64}$'),
    constraint pk$carried_packet primary key (file_id, place)
);

create table fieldwork.carried_picture (
    file_id uuid not null constraint fk$carried_picture_file references fieldwork.carried_file,
    place int not null constraint check$carried_picture_place check (place >= 1),
    picture_id uuid not null,
    digest text not null constraint check$carried_picture_digest check (digest ~ '^[0-9a-f]{64}$'),
    refusal text,
    constraint pk$carried_picture primary key (file_id, place)
);
comment on column fieldwork.carried_picture.refusal is 'why it was not kept when the file was last taken in; null: it was';

-- Pictures that packets name. They follow their packets, sometimes days later and sometimes never; until one has arrived,
-- somebody at the office sees that it is missing.
create table fieldwork.named_picture (
    id uuid primary key,
    device_id uuid not null constraint fk$named_picture_device references fieldwork.device,
    unit_id uuid not null constraint fk$named_picture_unit references geography.unit,
    owner text not null constraint check$named_picture_owner check (owner <> ''),
    subject_id uuid not null,
    question text not null constraint check$named_picture_question check (question <> ''),
    questionnaire text not null constraint check$named_picture_questionnaire check (questionnaire <> ''),
    version int not null constraint check$named_picture_version check (version >= 1),
    named_at timestamptz not null,
    taken_back_at timestamptz,
    arrived_at timestamptz
);
comment on column fieldwork.named_picture.taken_back_at is 'a packet said that the answer names it no more';
create index idx$named_picture_missing on fieldwork.named_picture (unit_id) where arrived_at is null and taken_back_at is null;
create index idx$named_picture_device on fieldwork.named_picture (device_id) where arrived_at is null and taken_back_at is null;

alter table fieldwork.device add column pictures_waiting int constraint check$device_pictures_waiting check (pictures_waiting >= 0);
comment on column fieldwork.device.pictures_waiting is 'pictures that had not all been sent, as the device last said';

revoke update, delete, truncate on fieldwork.carried_file, fieldwork.carried_packet, fieldwork.carried_picture,
    fieldwork.named_picture from chungtay_app;
grant update (refusal) on fieldwork.carried_picture to chungtay_app;
grant update (taken_back_at, arrived_at) on fieldwork.named_picture to chungtay_app;
grant update (pictures_waiting) on fieldwork.device to chungtay_app;

alter table fieldwork.carried_file enable row level security;
create policy in_scope on fieldwork.carried_file
    using ((select platform.sees_everywhere()) or geography.unit_within(unit_id, platform.areas()));
alter table fieldwork.carried_packet enable row level security;
create policy in_scope on fieldwork.carried_packet using ((select platform.sees_everywhere())
    or exists (select from fieldwork.carried_file f where f.id = file_id));
alter table fieldwork.carried_picture enable row level security;
create policy in_scope on fieldwork.carried_picture using ((select platform.sees_everywhere())
    or exists (select from fieldwork.carried_file f where f.id = file_id));
alter table fieldwork.named_picture enable row level security;
create policy in_scope on fieldwork.named_picture
    using ((select platform.sees_everywhere()) or geography.unit_within(unit_id, platform.areas()));
