package vn.chungtay.waves.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;
import vn.chungtay.platform.web.Words;
import vn.chungtay.waves.WavesAction;
import vn.chungtay.waves.model.Drawing;
import vn.chungtay.waves.model.Population;
import vn.chungtay.waves.model.Stage;
import vn.chungtay.waves.model.Wave;
import vn.chungtay.waves.usecase.OpenWave;
import vn.chungtay.waves.usecase.ReadWaves;

/** The surveys of a place, and the form for a new one. */
@Controller
@RequestMapping("/survey-waves")
class WaveController {

    private static final int PAGE = 20;

    private final ReadWaves read;
    private final OpenWave opening;
    private final WaveFrame frame;
    private final Access access;
    private final Words words;

    WaveController(ReadWaves read, OpenWave opening, WaveFrame frame, Access access, Words words) {
        this.read = read;
        this.opening = opening;
        this.frame = frame;
        this.access = access;
        this.words = words;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "page", defaultValue = "1") int number,
            Model page) {
        var place = frame.place(unit);
        var found = read.of(place, q, Paging.offset(number - 1, PAGE), PAGE);
        page.addAttribute("place", frame.unit(place));
        page.addAttribute("unit", place.value());
        page.addAttribute("q", q);
        page.addAttribute("waves", found.waves());
        page.addAttribute("names", frame.names(found.waves().stream().map(Wave::unit).toList()));
        page.addAttribute("today", frame.today());
        page.addAttribute("paging", Paging.of(number, found.total(), PAGE));
        page.addAttribute("mayKeep", access.may(WavesAction.KEEP, place));
        page.addAttribute("questionnaires", opening.questionnaires());
        page.addAttribute("stages", Stage.values());
        page.addAttribute("populations", Population.values());
        page.addAttribute("drawings", Drawing.values());
        return "waves/waves";
    }

    @PostMapping
    String open(@ModelAttribute WaveForm form, RedirectAttributes next) {
        return switch (opening.open(form.terms())) {
            case OpenWave.Answer.Opened it -> {
                next.addFlashAttribute("notice", "waves.opened");
                yield "redirect:/survey-waves/" + it.wave().value();
            }
            case OpenWave.Answer.Refused it -> {
                next.addFlashAttribute("fault", frame.fault(it.because()));
                next.addFlashAttribute("typed", form);
                yield "redirect:/survey-waves?unit=" + form.unit();
            }
        };
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(
            @RequestParam(required = false) @Nullable UUID unit, @RequestParam(defaultValue = "") String q, @RequestParam SheetFormat format) {
        var place = frame.place(unit);
        var found = read.of(place, q, 0, Integer.MAX_VALUE).waves();
        var names = frame.names(found.stream().map(Wave::unit).toList());
        var rows = new ArrayList<List<?>>();
        for (var it : found) rows.add(cells(it, names.getOrDefault(it.unit(), "")));
        var columns = List.of(
                Column.text(words.text("waves.field.title"), 40),
                Column.text(words.text("waves.field.unit"), 24),
                Column.text(words.text("waves.field.stage"), 14),
                Column.text(words.text("waves.field.period"), 14),
                Column.text(words.text("waves.field.year"), 8),
                Column.text(words.text("waves.field.days"), 24),
                Column.text(words.text("waves.field.step"), 22));
        var title = words.text("waves.title") + " – " + frame.unit(place).name();
        return Downloads.of(
                SheetFile.write(format, new Table(words.text("waves.title"), List.of(title), columns, RowSource.of(rows))), "dot-khao-sat");
    }

    private List<?> cells(Wave it, String unit) {
        var timing = it.terms().timing();
        return List.of(
                it.terms().title(),
                unit,
                words.text("waves.stage." + timing.stage()),
                timing.firstYear() + "–" + timing.lastYear(),
                String.valueOf(timing.year()),
                days(timing.opensOn(), timing.closesOn()),
                words.text("waves.step." + it.step(frame.today())));
    }

    private static String days(LocalDate first, LocalDate last) {
        return Vietnamese.date(first) + " – " + Vietnamese.date(last);
    }
}
