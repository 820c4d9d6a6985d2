-- Stories of the training world that were told to their end. Without its row a story goes on where it was interrupted; with
-- it nobody adds to what the trainees have made of it since.
create table trainingworld.told (
    story text primary key,
    told_at timestamptz not null default now()
);
