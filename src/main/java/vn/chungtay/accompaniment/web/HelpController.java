package vn.chungtay.accompaniment.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import vn.chungtay.accompaniment.model.AccompanimentRefusal;
import vn.chungtay.accompaniment.model.CompanionId;
import vn.chungtay.accompaniment.model.HelpQuestion;
import vn.chungtay.accompaniment.model.PromisedEscape;
import vn.chungtay.accompaniment.usecase.AssignHelp;
import vn.chungtay.accompaniment.usecase.KeepCompanions;
import vn.chungtay.accompaniment.usecase.ReadHelp;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;
import vn.chungtay.platform.web.Words;
import vn.chungtay.registry.HouseholdId;

/** Households that mean to escape in a year: who helps each, with what, and what came of it. */
@Controller
@RequestMapping("/accompaniment")
class HelpController {

    private static final int PAGE = 50;

    private final ReadHelp read;
    private final AssignHelp assign;
    private final KeepCompanions companions;
    private final AccompanimentFrame frame;
    private final Words words;

    HelpController(ReadHelp read, AssignHelp assign, KeepCompanions companions, AccompanimentFrame frame, Words words) {
        this.read = read;
        this.assign = assign;
        this.companions = companions;
        this.frame = frame;
        this.words = words;
    }

    /** What somebody asked the list for; what is absent does not narrow. */
    record Asked(
            @Nullable UUID unit,
            @Nullable Integer year,
            @Nullable String q,
            @Nullable Boolean alone,
            @Nullable UUID companion,
            @Nullable Boolean mine) {

        public String words() {
            return q == null ? "" : q;
        }

        public boolean onlyAlone() {
            return Boolean.TRUE.equals(alone);
        }

        public boolean onlyMine() {
            return Boolean.TRUE.equals(mine);
        }
    }

    private HelpQuestion question(Asked asked) {
        var year = frame.year(asked.year());
        return new HelpQuestion(
                frame.place(asked.unit()), year, ReadHelp.lastDay(year, frame.today()), asked.words(), asked.onlyAlone(),
                Optional.ofNullable(asked.companion()).map(CompanionId::new).orElse(null),
                asked.onlyMine() ? read.caller().orElse(null) : null);
    }

    @GetMapping
    String list(@ModelAttribute("asked") Asked asked, @RequestParam(defaultValue = "1") int page, Model model) {
        var question = question(asked);
        var number = Math.max(1, page);
        var found = read.page(question, (number - 1) * PAGE, PAGE);
        model.addAttribute("rows", found.lines());
        model.addAttribute("total", found.total());
        model.addAttribute("number", number);
        model.addAttribute("pages", Paging.pages(found.total(), PAGE));
        model.addAttribute("companions", companions.near(question.place(), frame.today()));
        frame.around(model, question.place(), question.year(), "households");
        return "accompaniment/households";
    }

    @PostMapping("/assignments")
    String assign(
            @RequestParam(defaultValue = "") List<UUID> chosen,
            @RequestParam(required = false) @Nullable UUID companion,
            @RequestParam(defaultValue = "") String from,
            @RequestParam UUID unit,
            @RequestParam int year,
            RedirectAttributes next) {
        var day = AccompanimentFrame.day(from);
        said(companion == null || chosen.isEmpty()
                ? Optional.of(AccompanimentRefusal.NOBODY_CHOSEN)
                : day.map(it -> assign.households(chosen.stream().map(HouseholdId::new).toList(), new CompanionId(companion), it))
                        .orElse(Optional.of(AccompanimentRefusal.NO_DAY)), next);
        return "redirect:/accompaniment?unit=" + unit + "&year=" + year;
    }

    @PostMapping("/assignments/code")
    String assign(
            @RequestParam String code,
            @RequestParam(required = false) @Nullable UUID companion,
            @RequestParam(defaultValue = "") String from,
            @RequestParam UUID unit,
            @RequestParam int year,
            RedirectAttributes next) {
        said(companion == null
                ? Optional.of(AccompanimentRefusal.NOBODY_CHOSEN)
                : AccompanimentFrame.day(from).map(it -> assign.byCode(code, new CompanionId(companion), it))
                        .orElse(Optional.of(AccompanimentRefusal.NO_DAY)), next);
        return "redirect:/accompaniment?unit=" + unit + "&year=" + year;
    }

    static void said(Optional<AccompanimentRefusal> refused, RedirectAttributes next) {
        refused.ifPresentOrElse(
                it -> next.addFlashAttribute("fault", "accompaniment.refusal." + it),
                () -> next.addFlashAttribute("notice", "accompaniment.done"));
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(@ModelAttribute("asked") Asked asked, @RequestParam SheetFormat format) {
        var question = question(asked);
        var rows = read.export(question).stream().map(this::cells).toList();
        var columns = Stream.of("village", "code", "head", "from", "registered", "helper", "since", "planned", "given", "result", "reason")
                .map(it -> Column.text(words.text("accompaniment.field." + it), 22))
                .toList();
        var title = words.text("accompaniment.title", String.valueOf(question.year()));
        var table = new Table(
                words.text("accompaniment.sheet"), List.of(title + " – " + frame.unit(question.place()).name()), columns, RowSource.of(rows));
        return Downloads.of(SheetFile.write(format, table), "giup-ho-thoat-ngheo-" + question.year());
    }

    private List<@Nullable Object> cells(PromisedEscape it) {
        var helper = it.companion();
        return Arrays.asList(
                it.place().village(),
                it.place().code(),
                it.place().head(),
                words.text("standards.class." + it.from()),
                date(it.registered()),
                helper == null ? "" : helper.title(),
                helper == null ? "" : date(helper.days().from()),
                String.join("; ", it.planned()),
                Stream.concat(it.given().stream(), it.met().stream().map(need -> words.text("registry.need." + need)))
                        .collect(Collectors.joining("; ")),
                words.text("accompaniment.result." + it.result()),
                it.reason());
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : Vietnamese.date(day);
    }
}
