-- Everything that ever came from a device, as it came; what is too large for a packet also, as far as a file can hold it. What was said in it never changes; what became of it may, when
-- something before it arrives or a person decides.
create table fieldwork.packet (
    id uuid primary key,
    device_id uuid not null constraint fk$packet_device references fieldwork.device,
    digest text not null constraint check$packet_digest check (digest ~ '^[0-9a-f]{64}$'),
    body bytea not null constraint check$packet_body check (length(body) <= 20000000),
    way text not null constraint check$packet_way check (way in ('NETWORK', 'FILE', 'OPEN_FILE')),
    received_at timestamptz not null,
    received_by uuid,
    unit_id uuid not null constraint fk$packet_unit references geography.unit,
    -- What could be read.
    packet_id uuid,
    line_device_id uuid,
    sheet_id uuid,
    number int constraint check$packet_number check (number >= 1),
    owner text,
    subject_id uuid,
    seconds int,
    made_at timestamptz,
    wants_hand_in boolean not null default false,
    -- What became of it.
    outcome text not null constraint check$packet_outcome check (outcome in ('APPLIED', 'HELD', 'QUARANTINED')),
    reason text,
    in_line boolean not null,
    into_sheet uuid,
    revision int not null default 0,
    handed_in boolean not null default false,
    wish_past boolean not null default false,
    conflicts int not null default 0,
    settled_at timestamptz,
    settled_by uuid,
    settled_because text,
    constraint uniq$packet_once unique (device_id, digest),
    constraint check$packet_read check (num_nonnulls(packet_id, line_device_id, sheet_id, number, owner, subject_id, made_at) = 7
        or (outcome = 'QUARANTINED' and reason = 'UNREADABLE')),
    constraint check$packet_applied check ((outcome = 'APPLIED') = (into_sheet is not null)),
    constraint check$packet_quarantined check (outcome <> 'QUARANTINED' or reason is not null),
    constraint check$packet_in_line check (in_line or outcome <> 'HELD'),
    constraint check$packet_handed_in check (not handed_in or (wants_hand_in and outcome = 'APPLIED')),
    constraint check$packet_settled check (num_nonnulls(settled_at, settled_by, settled_because) in (0, 3)
        and (settled_at is null or outcome <> 'APPLIED'))
);
comment on column fieldwork.packet.device_id is 'whose token or seal it came with';
comment on column fieldwork.packet.line_device_id is 'the device that it names';
comment on column fieldwork.packet.in_line is 'false: its number is another''s, or not known; a person may apply it all the same';
comment on column fieldwork.packet.wish_past is 'the sheet was given back since it came; whenever it is applied, it hands nothing in';
comment on column fieldwork.packet.received_by is 'null: it came by the address that is open to all';
create unique index uniq$packet_number on fieldwork.packet (line_device_id, sheet_id, number) where in_line;
create index idx$packet_identity on fieldwork.packet (packet_id);
create index idx$packet_subject on fieldwork.packet (owner, subject_id);
create index idx$packet_unit on fieldwork.packet (unit_id) where outcome <> 'APPLIED' and settled_at is null;

-- Two people answered one question differently. Values are written as sheets write them; null is no answer.
create table fieldwork.conflict (
    id uuid primary key,
    packet_id uuid not null constraint fk$conflict_packet references fieldwork.packet,
    line_device_id uuid not null,
    sheet_id uuid not null,
    owner text not null,
    subject_id uuid not null,
    unit_id uuid not null constraint fk$conflict_unit references geography.unit,
    question text not null constraint check$conflict_question check (question <> ''),
    member text,
    before_answer jsonb,
    office_answer jsonb,
    device_answer jsonb,
    risen_at timestamptz not null,
    ended_at timestamptz,
    ended text constraint check$conflict_ended check (ended in ('OFFICE', 'DEVICE', 'REVIEWER', 'CHANGED')),
    ended_by uuid,
    constraint check$conflict_differs check (office_answer is distinct from device_answer),
    constraint check$conflict_end check (num_nonnulls(ended_at, ended) in (0, 2) and (ended_by is null or ended_at is not null))
);
comment on column fieldwork.conflict.ended is 'OFFICE, DEVICE: whose answer a person chose; REVIEWER: the reviewer went on, and the answers agree or a later card says what differs; CHANGED: the office answered anew, and a later card says what differs';
create index idx$conflict_packet on fieldwork.conflict (packet_id);
create index idx$conflict_unit on fieldwork.conflict (unit_id) where ended_at is null;
create index idx$conflict_subject on fieldwork.conflict (owner, subject_id);
create unique index uniq$conflict_open on fieldwork.conflict (line_device_id, sheet_id, coalesce(member, ''), question)
    where ended_at is null;

revoke update, delete, truncate on fieldwork.packet, fieldwork.conflict from chungtay_app;
grant update (outcome, reason, into_sheet, revision, handed_in, wish_past, conflicts, settled_at, settled_by, settled_because)
    on fieldwork.packet to chungtay_app;
grant update (ended_at, ended, ended_by) on fieldwork.conflict to chungtay_app;

alter table fieldwork.packet enable row level security;
create policy in_scope on fieldwork.packet
    using ((select platform.sees_everywhere()) or geography.unit_within(unit_id, platform.areas()));
alter table fieldwork.conflict enable row level security;
create policy in_scope on fieldwork.conflict
    using ((select platform.sees_everywhere()) or geography.unit_within(unit_id, platform.areas()));
