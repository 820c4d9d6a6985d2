package vn.chungtay.figures.web;

import java.time.LocalDate;
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
import vn.chungtay.figures.model.GroupCounts;
import vn.chungtay.figures.usecase.CountEthnicGroups;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.web.Words;

/** Poor and near-poor households of each ethnic group. */
@Controller
@RequestMapping("/poverty/groups")
class EthnicGroupController {

    private final CountEthnicGroups groups;
    private final FigureFrame frame;
    private final Words words;

    EthnicGroupController(CountEthnicGroups groups, FigureFrame frame, Words words) {
        this.groups = groups;
        this.frame = frame;
        this.words = words;
    }

    @GetMapping
    String groups(
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            Model page) {
        var place = frame.place(unit);
        var day = words.day(asOf);
        var found = groups.of(place, day);
        page.addAttribute("groups", found);
        page.addAttribute("total", total(found));
        page.addAttribute("links", frame.opens(place));
        frame.around(page, place, day, "groups");
        return "figures/ethnic-groups";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(
            @RequestParam UUID unit, @RequestParam(required = false) @Nullable LocalDate asOf, @RequestParam SheetFormat format) {
        var place = frame.place(unit);
        var day = words.day(asOf);
        var rows = groups.of(place, day).stream()
                .map(it -> Arrays.asList(
                        it.code(), name(it), it.households(), it.poor(), it.poorRate().orElse(null),
                        it.nearPoor(), it.nearPoorRate().orElse(null)))
                .toList();
        var columns = List.of(
                Column.text(words.text("figures.groups.code"), 8),
                Column.text(words.text("figures.groups.group"), 20),
                Column.whole(words.text("figures.households")),
                Column.whole(words.text("figures.poor")),
                Column.percent(words.text("figures.poor_rate")),
                Column.whole(words.text("figures.near_poor")),
                Column.percent(words.text("figures.near_poor_rate")));
        return new FigureFile(words.text("figures.groups.title"), frame.about(place, day), columns, rows)
                .as(format, "ho-ngheo-theo-dan-toc-" + day);
    }

    private String name(GroupCounts group) {
        return group.name() == null ? words.text("figures.groups.unknown") : group.name();
    }

    private static GroupCounts total(List<GroupCounts> groups) {
        return groups.stream().reduce(
                new GroupCounts("", null, false, 0, 0, 0),
                (sum, it) -> new GroupCounts(
                        "", null, false,
                        sum.households() + it.households(), sum.poor() + it.poor(), sum.nearPoor() + it.nearPoor()));
    }
}
