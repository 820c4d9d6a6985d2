package vn.chungtay.figures.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chungtay.figures.model.NextCounts;
import vn.chungtay.figures.model.NextLine;
import vn.chungtay.figures.model.NextQuestion;
import vn.chungtay.figures.usecase.ForeseeArea;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;
import vn.chungtay.platform.web.Words;
import vn.chungtay.registry.NextClass;
import vn.chungtay.registry.OpenReason;

/** The households behind a count under the next standard. */
@Controller
@RequestMapping("/poverty/next-standard/households")
class NextHouseholdsController {

    private final ForeseeArea foresee;
    private final FigureFrame frame;
    private final Words words;

    NextHouseholdsController(ForeseeArea foresee, FigureFrame frame, Words words) {
        this.foresee = foresee;
        this.frame = frame;
        this.words = words;
    }

    /** What stands in the address; what is absent does not narrow. */
    record Asked(
            UUID unit,
            @Nullable String now,
            @Nullable NextClass then,
            @Nullable OpenReason reason,
            @Nullable String q) {

        NextQuestion question() {
            var known = now != null && NextCounts.NOW.contains(now) ? now : null;
            return new NextQuestion(new UnitId(unit), known, then, reason, words());
        }

        public String words() {
            return q == null ? "" : q.strip();
        }

        String query() {
            var query = UriComponentsBuilder.newInstance().queryParam("unit", unit);
            if (now != null) query.queryParam("now", "{now}");
            if (then != null) query.queryParam("then", then);
            if (reason != null) query.queryParam("reason", reason);
            if (!words().isEmpty()) query.queryParam("q", "{q}");
            return query.encode().buildAndExpand(values()).toUri().getRawQuery();
        }

        private Object[] values() {
            var values = new ArrayList<Object>();
            if (now != null) values.add(now);
            if (!words().isEmpty()) values.add(words());
            return values.toArray();
        }
    }

    @GetMapping
    String list(
            @ModelAttribute("asked") Asked asked,
            @RequestParam(defaultValue = "1") int page,
            @RequestHeader(name = HttpHeaders.USER_AGENT, required = false) @Nullable String browser,
            Model model) {
        var size = HouseholdListPage.size(browser);
        var number = Math.max(1, page);
        var found = foresee.page(asked.question(), (number - 1) * size, size);
        model.addAttribute("lines", found.lines());
        model.addAttribute("total", found.total());
        model.addAttribute("number", number);
        model.addAttribute("pages", Paging.pages(found.total(), size));
        model.addAttribute("first", (number - 1) * size);
        model.addAttribute("query", asked.query());
        model.addAttribute("said", said(asked.question()));
        model.addAttribute("nows", NextCounts.NOW);
        model.addAttribute("thens", NextClass.values());
        model.addAttribute("reasons", OpenReason.values());
        frame.around(model, new UnitId(asked.unit()), words.day(null), "next");
        return "figures/next-households";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(@ModelAttribute("asked") Asked asked, @RequestParam SheetFormat format) {
        var question = asked.question();
        var day = words.day(null);
        var file = foresee.write(
                question,
                format,
                (households, rows) -> {
                    var titles = new ArrayList<String>();
                    titles.add(words.text("figures.next.list"));
                    titles.add(frame.about(question.unit(), day) + ": " + Vietnamese.number(households));
                    titles.addAll(said(question));
                    return new Table(words.text("figures.sheet"), titles, columns(), rows);
                },
                this::cells);
        return Downloads.of(file, "ho-theo-chuan-sap-toi-" + day);
    }

    private List<String> said(NextQuestion question) {
        var said = new ArrayList<String>();
        question.classNow().ifPresent(it -> said.add(words.text("figures.next.said.now", words.text("figures.class." + it))));
        question.nextClass().ifPresent(it -> said.add(words.text("figures.next.said.then", words.text("figures.next.then." + it))));
        question.because().ifPresent(it -> said.add(words.text("figures.next.reason." + it)));
        if (!question.words().isEmpty()) said.add("“" + question.words() + "”");
        return said;
    }

    private List<Column> columns() {
        return List.of(
                Column.text(words.text("figures.list.code"), 16),
                Column.text(words.text("figures.list.head"), 28),
                Column.text(words.text("figures.list.village"), 22),
                Column.whole(words.text("figures.list.persons")),
                Column.text(words.text("figures.next.now"), 24),
                Column.text(words.text("figures.next.then"), 30),
                Column.text(words.text("figures.next.why"), 50),
                Column.date(words.text("figures.next.looked")));
    }

    private List<?> cells(NextLine it) {
        var why = it.reasons().stream().sorted().map(reason -> words.text("figures.next.reason." + reason)).collect(Collectors.joining("; "));
        return Arrays.asList(
                it.code(), it.head(), it.village(), it.persons(), words.text("figures.class." + it.classNow()),
                words.text("figures.next.then." + it.then()), why, it.looked().orElse(null));
    }
}
