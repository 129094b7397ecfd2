import { type Kysely, sql } from 'kysely';

/** All tables, led by the municipality. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table kommune (
    kommune_id text primary key check (kommune_id ~ '^[a-z][a-z0-9-]{0,49}$'),
    name text not null,
    reference_prefix text not null unique check (reference_prefix ~ '^[A-Z]{2,5}$'),
    created_at timestamptz not null default now()
  )`,
  `create table office (
    kommune_id text not null references kommune,
    id text not null check (id ~ '^[a-z][a-z0-9-]{0,49}$'),
    name text not null,
    primary key (kommune_id, id)
  )`,
  `create table staff_user (
    kommune_id text not null references kommune,
    id uuid not null default gen_random_uuid(),
    login text not null check (login = lower(login)),
    name text not null,
    password text not null,
    roles text[] not null default '{}',
    primary key (kommune_id, id),
    unique (kommune_id, login)
  )`,
  `create table staff_office (
    kommune_id text not null,
    user_id uuid not null,
    office_id text not null,
    primary key (kommune_id, user_id, office_id),
    foreign key (kommune_id, user_id) references staff_user on delete cascade,
    foreign key (kommune_id, office_id) references office
  )`,
  `create table session (
    kommune_id text not null,
    id uuid not null default gen_random_uuid(),
    user_id uuid not null,
    token_hash bytea not null,
    created_at timestamptz not null default now(),
    last_seen_at timestamptz not null default now(),
    primary key (kommune_id, id),
    unique (kommune_id, token_hash),
    foreign key (kommune_id, user_id) references staff_user on delete cascade
  )`,
  `create table login_tries (
    kommune_id text not null references kommune,
    name_hash bytea not null,
    tries integer not null,
    since timestamptz not null default now(),
    primary key (kommune_id, name_hash)
  )`,
  `create table form_version (
    kommune_id text not null references kommune,
    id uuid not null default gen_random_uuid(),
    form_id text not null,
    version integer not null check (version > 0),
    hash text not null,
    title text not null,
    muster boolean not null,
    office_id text not null,
    definition text not null,
    schema text not null,
    xsd text not null,
    published_at timestamptz not null default now(),
    primary key (kommune_id, id),
    unique (kommune_id, form_id, version),
    foreign key (kommune_id, office_id) references office
  )`,
  `create table parameter_set (
    kommune_id text not null references kommune,
    id uuid not null default gen_random_uuid(),
    form_id text not null,
    valid_from date not null,
    hash text not null,
    parameters text not null,
    created_at timestamptz not null default clock_timestamp(),
    primary key (kommune_id, id)
  )`,
  'create index parameter_set_by_day on parameter_set (kommune_id, form_id, valid_from desc, created_at desc)',
  `create table draft (
    kommune_id text not null,
    id uuid not null,
    form_id text not null,
    version integer not null,
    token_hash bytea not null,
    revision integer not null default 1,
    filing bytea not null,
    created_at timestamptz not null default now(),
    saved_at timestamptz not null default now(),
    expires_at timestamptz not null,
    closed_at timestamptz,
    primary key (kommune_id, id),
    unique (kommune_id, token_hash),
    foreign key (kommune_id, form_id, version) references form_version (kommune_id, form_id, version)
  )`,
  'create index draft_by_end on draft (kommune_id, expires_at)',
  `create table submission (
    kommune_id text not null,
    id uuid not null,
    reference text not null,
    form_id text not null,
    version integer not null,
    form_hash text not null,
    parameter_set_id uuid not null,
    parameters_hash text not null,
    office_id text not null,
    idempotency_key uuid not null,
    body_hash bytea not null,
    answers bytea not null,
    language text not null,
    state text not null default 'received' check (state in ('received', 'documented', 'failed')),
    received_at timestamptz not null default now(),
    primary key (kommune_id, id),
    constraint submission_reference unique (kommune_id, reference),
    constraint submission_key unique (kommune_id, form_id, idempotency_key),
    foreign key (kommune_id, form_id, version) references form_version (kommune_id, form_id, version),
    foreign key (kommune_id, parameter_set_id) references parameter_set,
    foreign key (kommune_id, office_id) references office
  )`,
  'create index submission_inbox on submission (kommune_id, office_id, received_at desc)',
  `create table upload (
    kommune_id text not null references kommune,
    id uuid not null,
    draft_id uuid,
    submission_id uuid,
    field text not null,
    facts bytea not null,
    blob text not null,
    created_at timestamptz not null default now(),
    primary key (kommune_id, id),
    foreign key (kommune_id, draft_id) references draft,
    foreign key (kommune_id, submission_id) references submission,
    check ((draft_id is null) <> (submission_id is null))
  )`,
  'create index upload_of_draft on upload (kommune_id, draft_id)',
  'create index upload_of_submission on upload (kommune_id, submission_id)',
  `create table event (
    kommune_id text not null,
    id bigint generated always as identity,
    submission_id uuid not null,
    at timestamptz not null default now(),
    type text not null,
    actor text,
    primary key (kommune_id, id),
    foreign key (kommune_id, submission_id) references submission
  )`,
  'create index event_of_submission on event (kommune_id, submission_id, id)',
  `create table document (
    kommune_id text not null,
    submission_id uuid not null,
    kind text not null check (kind in ('pdf', 'xml', 'json', 'xsd')),
    media_type text not null,
    name text not null,
    bytes bytea not null,
    created_at timestamptz not null default now(),
    primary key (kommune_id, submission_id, kind),
    foreign key (kommune_id, submission_id) references submission
  )`,
  `create table view_log (
    kommune_id text not null,
    id bigint generated always as identity,
    user_id uuid not null,
    submission_id uuid,
    what text not null,
    at timestamptz not null default now(),
    primary key (kommune_id, id),
    foreign key (kommune_id, user_id) references staff_user,
    foreign key (kommune_id, submission_id) references submission
  )`,
];
