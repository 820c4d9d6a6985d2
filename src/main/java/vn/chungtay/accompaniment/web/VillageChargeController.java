package vn.chungtay.accompaniment.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.accompaniment.model.AccompanimentRefusal;
import vn.chungtay.accompaniment.model.CompanionId;
import vn.chungtay.accompaniment.usecase.AssignHelp;
import vn.chungtay.accompaniment.usecase.KeepCompanions;
import vn.chungtay.accompaniment.usecase.ReadHelp;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;

/** Who is in charge of which village, and which villages and households have nobody (ORG-07). */
@Controller
@RequestMapping("/accompaniment/villages")
class VillageChargeController {

    private final ReadHelp read;
    private final AssignHelp assign;
    private final KeepCompanions companions;
    private final AccompanimentFrame frame;
    private final Words words;

    VillageChargeController(ReadHelp read, AssignHelp assign, KeepCompanions companions, AccompanimentFrame frame, Words words) {
        this.read = read;
        this.assign = assign;
        this.companions = companions;
        this.frame = frame;
        this.words = words;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable UUID unit, @RequestParam(required = false) @Nullable Integer year, Model model) {
        var place = frame.place(unit);
        var of = frame.year(year);
        var rows = read.villages(place, of);
        model.addAttribute("rows", rows);
        model.addAttribute("unled", rows.stream().filter(it -> it.charge() == null).count());
        model.addAttribute("alone", rows.stream().mapToInt(it -> it.alone()).sum());
        model.addAttribute("companions", companions.near(place, frame.today()));
        frame.around(model, place, of, "villages");
        return "accompaniment/villages";
    }

    @GetMapping("/{village}")
    String one(@PathVariable UUID village, Model model) {
        var place = new UnitId(village);
        model.addAttribute("history", read.inCharge(place));
        model.addAttribute("companions", companions.near(place, frame.today()));
        frame.around(model, place, frame.year(null), "villages");
        return "accompaniment/village";
    }

    /** @param households the helpers of the village's households that have none, too */
    @PostMapping("/{village}")
    String assign(
            @PathVariable UUID village,
            @RequestParam(required = false) @Nullable UUID companion,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "false") boolean households,
            @RequestParam int year,
            RedirectAttributes next) {
        var of = new UnitId(village);
        HelpController.said(companion == null
                ? Optional.of(AccompanimentRefusal.NOBODY_CHOSEN)
                : AccompanimentFrame.day(from)
                        .map(day -> households
                                ? assign.allAlone(of, year, new CompanionId(companion), day)
                                : assign.village(of, new CompanionId(companion), day))
                        .orElse(Optional.of(AccompanimentRefusal.NO_DAY)), next);
        return "redirect:/accompaniment/villages/" + village;
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(@RequestParam UUID unit, @RequestParam int year, @RequestParam SheetFormat format) {
        var place = new UnitId(unit);
        var rows = read.villages(place, year).stream()
                .map(it -> Arrays.<@Nullable Object>asList(
                        it.name(), it.charge() == null ? words.text("accompaniment.nobody") : it.charge().title(),
                        it.registered(), it.alone(), it.escaped()))
                .toList();
        var columns = List.of(
                Column.text(words.text("accompaniment.field.village"), 24),
                Column.text(words.text("accompaniment.villages.charge"), 36),
                Column.whole(words.text("accompaniment.villages.registered")),
                Column.whole(words.text("accompaniment.villages.alone")),
                Column.whole(words.text("accompaniment.villages.escaped")));
        var title = words.text("accompaniment.villages.title", String.valueOf(year));
        var table = new Table(
                words.text("accompaniment.villages.sheet"), List.of(title + " – " + frame.unit(place).name()), columns, RowSource.of(rows));
        return Downloads.of(SheetFile.write(format, table), "phu-trach-thon-" + year);
    }
}
