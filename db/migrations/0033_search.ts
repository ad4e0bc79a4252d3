import { type Kysely, sql } from "kysely";

/** What the search of the forum looks into: each post in its own language, and the words there are. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await readWords(db);
  await keepVectors(db);
  await askWithWords(db);
  await sql`
    insert into forum_search (post_id, written_at, language, title, vector)
    select made.* from forum_post post cross join lateral forum_search_row(post) as made;
    insert into forum_search_word (word)
    select distinct word from forum_search, unnest(tsvector_to_array(vector)) as word
    where word ~ '^[[:alpha:]]{4,40}$';
  `.execute(db);
}

async function readWords(db: Kysely<unknown>): Promise<void> {
  await sql`
    create text search configuration forum_plain (copy = simple);
    alter text search configuration forum_plain
      alter mapping for hword, hword_part, word with unaccent, simple;
    create text search configuration forum_de (copy = german);
    alter text search configuration forum_de
      alter mapping for hword, hword_part, word with unaccent, german_stem;
    create text search configuration forum_en (copy = english);
    alter text search configuration forum_en
      alter mapping for hword, hword_part, word with unaccent, english_stem;

    -- By the small words that every sentence needs; null where none tells.
    create function forum_language(content text) returns text language sql stable as $$
      select case when de > en then 'de' when en > de then 'en' end
      from (
        select
          count(*) filter (where word in ('der', 'die', 'das', 'und', 'ist', 'nicht', 'ich', 'ein', 'eine',
            'mit', 'auf', 'für', 'den', 'dem', 'es', 'wie', 'auch', 'bei', 'von', 'zu', 'sich', 'habe',
            'aber', 'wir', 'oder', 'noch', 'mir', 'im', 'sie', 'du', 'was', 'wer', 'kann', 'nur')) as de,
          count(*) filter (where word in ('the', 'and', 'is', 'not', 'i', 'a', 'an', 'with', 'on', 'for',
            'of', 'to', 'it', 'how', 'also', 'from', 'have', 'but', 'we', 'or', 'my', 'you', 'what',
            'who', 'can', 'only', 'that', 'this', 'are', 'be', 'your', 'they', 'at', 'if')) as en
        from unnest(tsvector_to_array(to_tsvector('simple', left(content, 4000)))) as word
      ) as counted
    $$;

    -- Words as they are written, and their stems; both stems where the language is not known.
    create function forum_words(content text, language text) returns tsvector language sql stable as $$
      select to_tsvector('forum_plain', content)
        || case when language = 'en' then ''::tsvector else to_tsvector('forum_de', content) end
        || case when language = 'de' then ''::tsvector else to_tsvector('forum_en', content) end
    $$;
  `.execute(db);
}

async function keepVectors(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table forum_search (
      post_id uuid primary key references forum_post (id) on delete cascade,
      written_at timestamptz not null,
      language text check (language in ('de', 'en')),
      -- Of the topic; only with its first post.
      title tsvector,
      -- The title weighs more than the text.
      vector tsvector not null
    );
    create index forum_search_vector on forum_search using gin (vector);
    create index forum_search_title on forum_search using gin (title) where title is not null;
    create index forum_search_written on forum_search (written_at desc);

    -- Without a unique key: two writers of the same new word must not wait for each other.
    create table forum_search_word (word text not null);
    create index forum_search_word_exact on forum_search_word (word);
    create index forum_search_word_trigrams on forum_search_word using gin (word gin_trgm_ops);

    create function forum_search_row(post forum_post) returns forum_search language plpgsql stable as $$
    declare
      found forum_search;
      heading text;
    begin
      if post.number = 1 then
        select t.title into heading from forum_topic t where t.id = post.topic_id;
      end if;
      found.post_id := post.id;
      found.written_at := post.created_at;
      found.language := forum_language(concat_ws(' ', heading, post.plain_text));
      found.title := forum_words(heading, found.language);
      found.vector := setweight(forum_words(post.plain_text, found.language), 'D')
        || setweight(coalesce(found.title, ''::tsvector), 'A');
      return found;
    end $$;

    create function make_post_findable(post forum_post) returns void language plpgsql as $$
    declare
      made forum_search := forum_search_row(post);
    begin
      insert into forum_search values (made.*)
      on conflict (post_id) do update set written_at = excluded.written_at,
        language = excluded.language, title = excluded.title, vector = excluded.vector;
      insert into forum_search_word (word)
      select found.word from unnest(tsvector_to_array(made.vector)) as found (word)
      where found.word ~ '^[[:alpha:]]{4,40}$'
        and not exists (select from forum_search_word known where known.word = found.word);
    end $$;

    create function find_post_by_words() returns trigger language plpgsql as $$
    begin
      perform make_post_findable(new);
      return null;
    end $$;
    create trigger forum_post_findable after insert or update of plain_text, number, topic_id
      on forum_post for each row execute function find_post_by_words();

    create function find_topic_by_title() returns trigger language plpgsql as $$
    begin
      perform make_post_findable(post) from forum_post post
      where post.topic_id = new.id and post.number = 1;
      return null;
    end $$;
    create trigger forum_topic_findable after update of title
      on forum_topic for each row when (old.title is distinct from new.title)
      execute function find_topic_by_title();
  `.execute(db);
}

async function askWithWords(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- All words (small ones only where there are no others), the last one as the beginning of one.
    -- Tolerant: words that are written alike count, too.
    create function forum_search_query(words text[], is_tolerant boolean) returns tsquery
      language plpgsql stable as $$
    declare
      told text[] := array(select word from unnest(words) as word
        where numnode(plainto_tsquery('forum_de', word)) > 0
          and numnode(plainto_tsquery('forum_en', word)) > 0);
      asked text[] := case when cardinality(told) > 0 then told else words end;
      wanted tsquery;
      one tsquery;
      word text;
    begin
      foreach word in array asked loop
        one := case when word = words[cardinality(words)]
          then to_tsquery('forum_plain', quote_literal(word) || ':*')
          else plainto_tsquery('forum_plain', word) end;
        one := one || plainto_tsquery('forum_de', word) || plainto_tsquery('forum_en', word);
        if is_tolerant and length(word) > 3 then
          one := one || coalesce(forum_search_alike(lower(unaccent(word))), ''::tsquery);
        end if;
        wanted := case when wanted is null then one else wanted && one end;
      end loop;
      return coalesce(wanted, ''::tsquery);
    end $$;

    create function forum_search_alike(asked text) returns tsquery language sql stable as $$
      select string_agg(quote_literal(word), ' | ')::tsquery
      from (
        select distinct known.word, similarity(known.word, asked) as likeness
        from forum_search_word known
        where known.word % asked and abs(length(known.word) - length(asked)) <= 2
        order by likeness desc, known.word
        limit 4
      ) as alike
    $$;
  `.execute(db);
}
