package vn.chungtay.figures.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.figures.model.AreaCounts;
import vn.chungtay.figures.model.GroupCounts;
import vn.chungtay.figures.usecase.CountEthnicGroups;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.web.Words;

/** Poor and near-poor households of each kind of area, by ethnic group (ROL-18). */
@Controller
@RequestMapping("/poverty/areas")
class AreaController {

    private final CountEthnicGroups groups;
    private final FigureFrame frame;
    private final Words words;

    AreaController(CountEthnicGroups groups, FigureFrame frame, Words words) {
        this.groups = groups;
        this.frame = frame;
        this.words = words;
    }

    /**
     * One line: a kind of area and whose households.
     *
     * @param first whether the kind begins with it
     * @param list address of its households, of any class; null where nobody may open it
     */
    record Line(AreaCounts area, boolean first, String group, GroupCounts counts, @Nullable String list) {}

    @GetMapping
    String areas(
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            Model page) {
        var place = frame.place(unit);
        var day = words.day(asOf);
        page.addAttribute("lines", lines(place, day));
        frame.around(page, place, day, "areas");
        return "figures/areas";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(
            @RequestParam UUID unit, @RequestParam(required = false) @Nullable LocalDate asOf, @RequestParam SheetFormat format) {
        var place = frame.place(unit);
        var day = words.day(asOf);
        var rows = lines(place, day).stream()
                .map(it -> Arrays.asList(
                        words.text("geography.flag." + it.area().flag()), it.area().villages(), it.group(),
                        it.counts().households(), it.counts().poor(), it.counts().poorRate().orElse(null),
                        it.counts().nearPoor(), it.counts().nearPoorRate().orElse(null)))
                .toList();
        var columns = List.of(
                Column.text(words.text("figures.areas.area"), 32),
                Column.whole(words.text("figures.areas.villages")),
                Column.text(words.text("figures.areas.group"), 20),
                Column.whole(words.text("figures.households")),
                Column.whole(words.text("figures.poor")),
                Column.percent(words.text("figures.poor_rate")),
                Column.whole(words.text("figures.near_poor")),
                Column.percent(words.text("figures.near_poor_rate")));
        return new FigureFile(words.text("figures.areas.title"), frame.about(place, day), columns, rows)
                .as(format, "ho-ngheo-theo-khu-vuc-" + day);
    }

    private List<Line> lines(UnitId place, LocalDate day) {
        var opens = frame.opens(place);
        var lines = new ArrayList<Line>();
        for (var area : groups.byArea(place, day)) {
            var list = opens
                    ? "/poverty/households?unit=" + place.value() + "&asOf=" + day + "&area=" + area.flag()
                    : null;
            lines.add(new Line(area, true, words.text("figures.areas.all"), area.all(), list));
            lines.add(new Line(
                    area, false, words.text("figures.areas.minority"), area.minority(), list == null ? null : list + "&minority=true"));
            for (var group : area.groups()) {
                var name = group.name() == null ? words.text("figures.groups.unknown") : group.name();
                lines.add(new Line(area, false, name, group, list == null ? null : list + "&ethnicity=" + group.code()));
            }
        }
        return lines;
    }
}
