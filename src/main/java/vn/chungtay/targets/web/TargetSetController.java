package vn.chungtay.targets.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;
import vn.chungtay.platform.web.Words;
import vn.chungtay.targets.TargetSetId;
import vn.chungtay.targets.usecase.KeepTargets;
import vn.chungtay.targets.usecase.PlanQuotas;
import vn.chungtay.targets.usecase.ShowTargets;
import vn.chungtay.targets.usecase.TargetWords;

/** The years of which a unit has targets, what was asked of it from above, and how far a year's targets are. */
@Controller
@RequestMapping("/targets")
class TargetSetController {

    private static final int PAGE = 50;

    private final ShowTargets show;
    private final KeepTargets keep;
    private final PlanQuotas quotas;
    private final Geography geography;
    private final Access access;
    private final Words words;
    private final TargetWords say;

    TargetSetController(
            ShowTargets show, KeepTargets keep, PlanQuotas quotas, Geography geography, Access access, Words words, TargetWords say) {
        this.show = show;
        this.keep = keep;
        this.quotas = quotas;
        this.geography = geography;
        this.access = access;
        this.words = words;
        this.say = say;
    }

    /** One target that came from above. */
    record Given(String by, String text, String number, String result, String outcome, String badge, String why, UUID target) {}

    @GetMapping
    String years(@RequestParam(required = false) @Nullable UUID unit, @RequestParam(required = false) @Nullable Integer year, Model page) {
        var today = words.day(null);
        var place = unit == null ? access.home().orElseGet(geography::country) : new UnitId(unit);
        var asked = year == null ? today.getYear() : year;
        page.addAttribute("sets", show.of(place));
        page.addAttribute("mayKeep", show.mayKeep(place));
        page.addAttribute("given", show.fromAbove(place, asked).stream().map(this::given).toList());
        page.addAttribute("quotas", quotas.fromAbove(place, asked));
        var shown = geography.nearest(place, today).orElseThrow(() -> new NotFound("unit " + place.value()));
        page.addAttribute("place", shown);
        page.addAttribute("below", geography.children(place, shown.asOf()));
        page.addAttribute("path", geography.pathUp(place, shown.asOf()).reversed());
        page.addAttribute("year", asked);
        return "targets/years";
    }

    @PostMapping
    String open(@RequestParam UUID unit, @RequestParam int year) {
        return "redirect:/targets/sets/" + keep.open(new UnitId(unit), year).value();
    }

    @GetMapping("/sets/{set}")
    String progress(
            @PathVariable UUID set,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var shown = show.show(new TargetSetId(set));
        var folded = Vietnamese.fold(q);
        var rows = shown.lines().stream().map(it -> ProgressRow.of(it, say)).filter(it -> it.holds(folded)).toList();
        var paging = Paging.of(page, rows.size(), PAGE);
        var bars = ProgressRow.bars(shown.lines());
        model.addAttribute("shown", shown);
        model.addAttribute("rows", paging.rows(rows));
        model.addAttribute("found", rows.size());
        model.addAttribute("number", paging.number());
        model.addAttribute("pages", paging.pages());
        model.addAttribute("q", q);
        model.addAttribute("bars", bars);
        model.addAttribute("chartHeight", bars.size() * ProgressRow.STEP + 4);
        model.addAttribute("open", rows.stream().mapToInt(it -> it.findings().size()).sum());
        return "targets/progress";
    }

    @GetMapping("/sets/{set}/file")
    ResponseEntity<Resource> file(@PathVariable UUID set, @RequestParam SheetFormat format) {
        var shown = show.show(new TargetSetId(set));
        var columns = List.of(
                Column.whole(words.text("targets.number")),
                Column.text(words.text("targets.target"), 60),
                Column.text(words.text("targets.who"), 24),
                Column.text(words.text("targets.base"), 30),
                Column.text(words.text("targets.plan"), 18),
                Column.text(words.text("targets.result"), 24),
                Column.text(words.text("targets.source"), 18),
                Column.text(words.text("targets.verdict"), 18),
                Column.text(words.text("targets.why"), 50));
        var rows = shown.lines().stream()
                .map(it -> ProgressRow.of(it, say))
                .map(it -> Arrays.asList(
                        it.number(), it.text(), it.who(), it.base(), it.plan(), it.result(),
                        it.unverified() ? words.text("targets.unverified") : it.state(), it.outcome(), it.why()))
                .toList();
        var title = words.text("targets.progress.title", shown.unit().name(), String.valueOf(shown.set().year()));
        var table = new Table(words.text("targets.sheet"), List.of(title), columns, RowSource.of(rows));
        return Downloads.of(SheetFile.write(format, table), "chi-tieu-" + shown.set().year());
    }

    private Given given(ShowTargets.FromAbove it) {
        var target = it.received().target();
        return new Given(
                it.by().name(),
                target.sentence().text(),
                it.received().low().text(),
                say.result(it.result(), target.unit()),
                say.outcome(it.verdict()),
                TargetWords.badge(it.verdict()),
                say.why(it.verdict()),
                target.id().value());
    }
}
