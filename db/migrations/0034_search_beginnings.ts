import { type Kysely, sql } from "kysely";

/**
 * Everything that the last word may be is the beginning of a word: of the same word with and
 * without beginning, ranking would look at one only, and find nothing.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop function forum_search_alike(text);
    create function forum_search_alike(asked text, ending text) returns tsquery
      language sql stable as $$
      select string_agg(quote_literal(word) || ending, ' | ')::tsquery
      from (
        select distinct known.word, similarity(known.word, asked) as likeness
        from forum_search_word known
        where known.word % asked and abs(length(known.word) - length(asked)) <= 2
        order by likeness desc, known.word
        limit 4
      ) as alike
    $$;

    create or replace function forum_search_query(words text[], is_tolerant boolean) returns tsquery
      language plpgsql stable as $$
    declare
      told text[] := array(select word from unnest(words) as word
        where numnode(plainto_tsquery('forum_de', word)) > 0
          and numnode(plainto_tsquery('forum_en', word)) > 0);
      asked text[] := case when cardinality(told) > 0 then told else words end;
      wanted tsquery;
      one tsquery;
      word text;
      ending text;
    begin
      foreach word in array asked loop
        ending := case when word = words[cardinality(words)] then ':*' else '' end;
        one := to_tsquery('forum_plain', quote_literal(word) || ending)
          || to_tsquery('forum_de', quote_literal(word) || ending)
          || to_tsquery('forum_en', quote_literal(word) || ending);
        if is_tolerant and length(word) > 3 then
          one := one || coalesce(forum_search_alike(lower(unaccent(word)), ending), ''::tsquery);
        end if;
        wanted := case when wanted is null then one else wanted && one end;
      end loop;
      return coalesce(wanted, ''::tsquery);
    end $$;
  `.execute(db);
}
