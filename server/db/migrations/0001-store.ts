import 'server-only'
import { sql, type Kysely, type Migration } from 'kysely'

/**
 * The first tables; schema.ts says what each is for. In SQL that SQLite and PostgreSQL both read: text for ids and ISO times,
 * whole numbers, 0 and 1, and bytes, which alone have two names.
 */
export function store(bytes: 'blob' | 'bytea'): Migration {
  const statements = `
    create table person (
      id text primary key, name text not null, email text not null unique, "emailVerified" integer not null default 0, image text,
      role text not null default 'learner', "lastSeen" text, warned text, "createdAt" text not null, "updatedAt" text not null);
    create table session (
      id text primary key, token text not null unique, "userId" text not null references person (id) on delete cascade,
      "expiresAt" text not null, "ipAddress" text, "userAgent" text, "createdAt" text not null, "updatedAt" text not null);
    create index session_of on session ("userId");
    create table login (
      id text primary key, "userId" text not null references person (id) on delete cascade, "providerId" text not null, "accountId" text not null,
      password text, "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" text, "refreshTokenExpiresAt" text, scope text,
      "createdAt" text not null, "updatedAt" text not null);
    create index login_of on login ("userId");
    create table verification (
      id text primary key, identifier text not null, value text not null, "expiresAt" text not null, "createdAt" text not null, "updatedAt" text not null);
    create index verification_by on verification (identifier);

    create table learner (
      id text primary key references person (id) on delete cascade, seq integer not null default 0, created text not null);
    create table shelf (
      learner text not null references learner (id) on delete cascade, shelf text not null, seq integer not null, body ${bytes} not null,
      primary key (learner, shelf));
    create index shelf_seq on shelf (learner, seq);
    create table outcome (
      learner text not null references learner (id) on delete cascade, attempt text not null, scenario text not null, shape text not null,
      rehearsal integer not null, ending text, passed integer not null, debriefed text, primary key (learner, attempt));
    create table refused (
      learner text not null references learner (id) on delete cascade, id text not null, row text not null, say text not null, at text not null,
      primary key (learner, id));
    create table certificate (
      id text primary key, learner text not null references person (id) on delete cascade, code text not null, at text not null);
    create index certificate_of on certificate (learner);
    create table revoked (id text primary key, at text not null);

    create table setting (name text primary key, value text not null);
    create table issuer_key (id text primary key, created text not null, retired text, public_key text not null, private_key text);
    create table invitation (
      id text primary key, email text not null, role text not null, by text not null, at text not null, expires text not null, used text, withdrawn text);
    create table mail (
      id text primary key, recipient text not null, subject text not null, body text not null, at text not null, due text,
      sent text, tries integer not null default 0, trouble text);
    create index mail_due on mail (due);
    create table audit (id text primary key, at text not null, actor text not null, what text not null, whom text, detail text);
    create index audit_at on audit (at)`
  return {
    async up(db: Kysely<unknown>) {
      for (const statement of statements.split(';')) await sql.raw(statement).execute(db)
    },
  }
}
