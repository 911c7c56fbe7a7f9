package org.hotelleads.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.system.Sql;

/**
 * Filters that search for a person: of saved views, of schedules and of files that were made. What is searched for is
 * replaced by a word that finds nobody, and a schedule is switched off, so that it does not bring everybody instead.
 */
@ApplicationScoped
class SoughtFilters {

    private static final String SEARCH = "q=";
    private static final String NOBODY = "erased-guest";
    private static final String NAMELESS = "…";

    private static final String VIEWS = "select id, name, query from saved_view";
    private static final String SCHEDULES = "select id, name, query from export_schedule";
    private static final String RUNS =
            "select id, coalesce(schedule_name, '') as name, query from export_run where query like '%q=%' or schedule_name is not null";

    private record Filter(Object id, String name, String query) {}

    @Inject
    private Sql sql;

    int count(GuestWords words) {
        return Stream.of(VIEWS, SCHEDULES, RUNS)
                .mapToInt(all -> found(all, words).size())
                .sum();
    }

    int erase(GuestWords words) {
        var views = found(VIEWS, words);
        var schedules = found(SCHEDULES, words);
        var runs = found(RUNS, words);
        change("update saved_view set name = ?, query = ? where id = ?", views, words);
        change(
                "update export_schedule set name = ?, query = ?, enabled = false, next_at = null, version = version + 1 where id = ?",
                schedules,
                words);
        change("update export_run set schedule_name = nullif(?, ''), query = ? where id = ?", runs, words);
        return views.size() + schedules.size() + runs.size();
    }

    private List<Filter> found(String all, GuestWords words) {
        return words.isEmpty()
                ? List.of()
                : sql
                        .rows(
                                all,
                                row -> new Filter(row.getObject("id"), row.getString("name"), row.getString("query")))
                        .stream()
                        .filter(one -> words.areIn(one.name()) || searches(one.query(), words))
                        .toList();
    }

    private static boolean searches(String query, GuestWords words) {
        return Stream.of(query.split("&")).anyMatch(pair -> isAbout(pair, words));
    }

    private static boolean isAbout(String pair, GuestWords words) {
        return pair.startsWith(SEARCH) && words.areSoughtBy(Mentions.decoded(pair.substring(SEARCH.length())));
    }

    private void change(String statement, List<Filter> filters, GuestWords words) {
        sql.changeAll(
                statement,
                filters.stream()
                        .map(one -> new Object[] {
                            words.areIn(one.name()) ? NAMELESS : one.name(), without(one.query(), words), one.id()
                        })
                        .toList());
    }

    private static String without(String query, GuestWords words) {
        return Stream.of(query.split("&"))
                .map(pair -> isAbout(pair, words) ? SEARCH + NOBODY : pair)
                .collect(Collectors.joining("&"));
    }
}
