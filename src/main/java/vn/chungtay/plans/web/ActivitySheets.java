package vn.chungtay.plans.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.plans.model.Labour;
import vn.chungtay.plans.model.ParticipantGroup;
import vn.chungtay.plans.usecase.FollowActivities.Followed;
import vn.chungtay.plans.usecase.FollowActivities.Row;
import vn.chungtay.plans.usecase.FollowActivities.Summary;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Words;

/** The activities of a plan, and the days of public works, as spreadsheets. */
@Component
class ActivitySheets {

    private final Words words;

    ActivitySheets(Words words) {
        this.words = words;
    }

    Table activities(Followed it) {
        var columns = new ArrayList<>(List.of(
                Column.text(words.text("plans.components.code"), 10),
                Column.text(words.text("plans.activity.name"), 50),
                Column.text(words.text("plans.activity.place"), 24),
                Column.text(words.text("plans.activity.unit"), 30),
                Column.date(words.text("plans.activity.first_day")),
                Column.date(words.text("plans.activity.last_day")),
                Column.text(words.text("plans.activity.way"), 18),
                Column.whole(words.text("plans.activity.participants")),
                Column.whole(words.text("plans.activity.cost")),
                Column.text(words.text("plans.activity.condition"), 30),
                Column.text(words.text("plans.activity.state"), 18),
                Column.text(words.text("plans.activity.result"), 40)));
        columns.add(Column.whole(words.text("plans.reports.participants")));
        for (var group : ParticipantGroup.values()) columns.add(Column.whole(words.text("plans.participants." + group)));
        var title = words.text("plans.activities.title");
        return new Table(
                title,
                List.of(title + " – " + it.shown().whole().version().head().title()),
                columns,
                RowSource.of(it.rows().stream().<List<?>>map(this::cells).toList()));
    }

    private List<?> cells(Row row) {
        var it = row.activity();
        var cells = new ArrayList<@Nullable Object>(Arrays.asList(
                row.component().value(),
                it.name(),
                it.conduct().place(),
                it.conduct().unit(),
                it.conduct().days().from(),
                it.conduct().days().to(),
                it.way().map(way -> words.text("plans.way." + way)).orElse(""),
                it.conduct().participants(),
                it.cost().dong(),
                it.support() == null ? "" : words.text(it.conditional() ? "plans.support.conditional" : "plans.support.gift"),
                words.text("plans.activity_state." + row.state()),
                row.told() == null ? "" : row.told().report().words()));
        cells.add(row.told() == null ? null : row.told().report().participants());
        for (var group : ParticipantGroup.values()) {
            cells.add(row.told() == null ? null : row.told().report().participation().of(group).orElse(null));
        }
        return cells;
    }

    Table labour(Summary it) {
        var columns = List.of(
                Column.text(words.text("plans.labour.workers"), 24),
                Column.whole(words.text("plans.labour.planned_people")),
                Column.whole(words.text("plans.labour.planned_days")),
                Column.whole(words.text("plans.labour.done_people")),
                Column.whole(words.text("plans.labour.done_days")));
        var rows = new ArrayList<List<?>>();
        it.labour().rows().forEach(row -> rows.add(line(words.text("plans.workers." + row.workers()), row.planned(), row.done())));
        rows.add(line(words.text("plans.labour.total"), it.labour().planned(), it.labour().done()));
        var title = words.text("plans.labour.title");
        return new Table(
                title, List.of(title + " – " + it.shown().whole().version().head().title()), columns, RowSource.of(rows));
    }

    private static List<?> line(String name, Labour planned, Labour done) {
        return List.of(name, planned.people(), planned.days(), done.people(), done.days());
    }
}
