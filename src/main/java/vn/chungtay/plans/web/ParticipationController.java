package vn.chungtay.plans.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.ParticipantGroup;
import vn.chungtay.plans.model.ParticipationSums;
import vn.chungtay.plans.usecase.CountParticipants;
import vn.chungtay.plans.usecase.CountParticipants.Counted;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;

/** Who took part in the activities of a plan: women, minorities, disabled people and households of each class. */
@Controller
@RequestMapping("/plans/{id}/participation")
class ParticipationController {

    private final CountParticipants count;
    private final Words words;

    ParticipationController(CountParticipants count, Words words) {
        this.count = count;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version, Model page) {
        var counted = count.of(new PlanId(id), version);
        page.addAttribute("counted", counted);
        page.addAttribute("it", counted.shown());
        page.addAttribute("groups", ParticipantGroup.values());
        return "plans/participation";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam SheetFormat format) {
        return Downloads.of(SheetFile.write(format, table(count.of(new PlanId(id), version))), "nguoi-tham-gia");
    }

    private Table table(Counted counted) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(words.text("plans.participation.of"), 50));
        columns.add(Column.whole(words.text("plans.participation.activities")));
        columns.add(Column.whole(words.text("plans.participation.told")));
        columns.add(Column.whole(words.text("plans.reports.participants")));
        for (var group : ParticipantGroup.values()) {
            var name = words.text("plans.participants." + group);
            columns.add(Column.whole(name));
            columns.add(Column.whole(words.text("plans.participation.among", name)));
            columns.add(Column.percent(words.text("plans.participation.share", name)));
        }
        var rows = new ArrayList<List<?>>();
        counted.byComponent().forEach((component, it) ->
                rows.add(cells(component.value() + " " + counted.shown().name(component), it)));
        counted.byUnit().forEach((unit, it) ->
                rows.add(cells(unit.isEmpty() ? words.text("plans.participation.no_unit") : unit, it)));
        rows.add(cells(words.text("plans.labour.total"), counted.total()));
        var title = words.text("plans.participation.title");
        return new Table(
                title, List.of(title + " – " + counted.shown().whole().version().head().title()), columns, RowSource.of(rows));
    }

    /** What nobody counted stays empty. */
    private static List<@Nullable Object> cells(String name, ParticipationSums sums) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(name);
        cells.add(sums.activities());
        cells.add(sums.told());
        cells.add(sums.told() == 0 ? null : sums.participants());
        for (var group : ParticipantGroup.values()) {
            var found = sums.of(group);
            cells.add(found.map(ParticipationSums.Group::people).orElse(null));
            cells.add(found.map(ParticipationSums.Group::among).orElse(null));
            cells.add(found.flatMap(ParticipationSums.Group::share).orElse(null));
        }
        return cells;
    }
}
