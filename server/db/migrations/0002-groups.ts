import 'server-only'
import { sql, type Kysely, type Migration } from 'kysely'

/** Groups, assignments and what goes with them; schema.ts says what each table is for. What belongs to a group goes with it, and what is somebody’s goes with them. */
export function groups(bytes: 'blob' | 'bytea'): Migration {
  const statements = `
    create table standing (learner text primary key references learner (id) on delete cascade, body ${bytes} not null);

    create table study_group (
      id text primary key, name text not null, code text not null unique, asks_number integer not null, made text not null, archived text);
    create table educator (
      study_group text not null references study_group (id) on delete cascade, person text not null references person (id) on delete cascade, since text not null,
      primary key (study_group, person));
    create index educator_of on educator (person);
    create table member (
      id text primary key, study_group text not null references study_group (id) on delete cascade, person text references person (id) on delete cascade,
      name text not null, number text not null, email text not null, since text not null, joined text);
    create unique index member_once on member (study_group, person);
    create index member_of on member (person);
    create table assignment (
      id text primary key, study_group text not null references study_group (id) on delete cascade, what text not null, opens text not null, due text,
      asks text not null, message text not null, everyone integer not null, made text not null, withdrawn text);
    create index assignment_of on assignment (study_group);
    create table assigned (
      assignment text not null references assignment (id) on delete cascade, member text not null references member (id) on delete cascade, primary key (assignment, member));
    create index assigned_to on assigned (member);
    create table extension (
      assignment text not null references assignment (id) on delete cascade, member text not null references member (id) on delete cascade, due text not null,
      primary key (assignment, member));
    create index extension_of on extension (member);
    create table pattern (
      study_group text not null references study_group (id) on delete cascade, scenario text not null, shape text not null, scene text not null,
      counts text not null, counted text not null, at text not null, hidden integer not null, primary key (study_group, scenario, shape, scene));

    create table recovery (id text primary key, person text not null unique references person (id) on delete cascade, made text not null);
    create table reminding (
      person text primary key references person (id) on delete cascade, email integer not null, lead integer not null, quiet_from integer not null, quiet_to integer not null,
      feed text unique);
    create table reminded (
      assignment text not null references assignment (id) on delete cascade, person text not null references person (id) on delete cascade, due text not null, at text not null,
      primary key (assignment, person, due));
    create index reminded_of on reminded (person);

    create table report (id text primary key, at text not null, place text not null, shape text not null, words text not null, done text);
    create index report_at on report (at)`
  return {
    async up(db: Kysely<unknown>) {
      for (const statement of statements.split(';')) await sql.raw(statement).execute(db)
    },
  }
}
