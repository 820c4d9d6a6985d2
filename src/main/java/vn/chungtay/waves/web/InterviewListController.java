package vn.chungtay.waves.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;
import vn.chungtay.platform.web.Words;
import vn.chungtay.waves.WaveId;
import vn.chungtay.waves.model.Interview;
import vn.chungtay.waves.model.InterviewFilter;
import vn.chungtay.waves.usecase.ReadInterviews;

/** The households drawn for a wave, and where each stands. */
@Controller
@RequestMapping("/survey-waves/{wave}/households")
class InterviewListController {

    private static final int PAGE = 50;

    private final ReadInterviews read;
    private final WaveFrame frame;
    private final Words words;

    InterviewListController(ReadInterviews read, WaveFrame frame, Words words) {
        this.read = read;
        this.frame = frame;
        this.words = words;
    }

    /** What somebody asked the list for; what is absent does not narrow. */
    record Question(@Nullable UUID village, Interview.@Nullable State state, @Nullable String q) {

        InterviewFilter filter() {
            return new InterviewFilter(village == null ? Set.of() : Set.of(new UnitId(village)), state, words());
        }

        public String words() {
            return q == null ? "" : q;
        }
    }

    @GetMapping
    String list(
            @PathVariable UUID wave,
            @ModelAttribute("asked") Question asked,
            @RequestParam(name = "page", defaultValue = "1") int number,
            Model page) {
        var it = frame.around(page, new WaveId(wave), "households");
        var found = read.page(it.id(), asked.filter(), Paging.offset(number - 1, PAGE), PAGE);
        var names = frame.names(read.villages(it.id()));
        page.addAttribute("rows", found.interviews());
        page.addAttribute("names", names);
        page.addAttribute("villages", names.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList());
        page.addAttribute("states", Interview.State.values());
        page.addAttribute("total", found.total());
        page.addAttribute("paging", Paging.of(number, found.total(), PAGE));
        return "waves/households";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(
            @PathVariable UUID wave, @ModelAttribute("asked") Question asked, @RequestParam SheetFormat format, Model model) {
        var it = frame.around(model, new WaveId(wave), "households");
        var found = read.export(it.id(), asked.filter());
        var names = frame.names(found.stream().map(Interview::village).toList());
        var rows = new ArrayList<List<?>>();
        for (var one : found) rows.add(cells(one, names.getOrDefault(one.village(), "")));
        var columns = List.of(
                Column.text(words.text("waves.field.village"), 24),
                Column.text(words.text("waves.field.code"), 16),
                Column.text(words.text("waves.field.head"), 28),
                Column.text(words.text("waves.field.state"), 30),
                Column.text(words.text("waves.field.handed_in"), 14));
        var title = words.text("waves.households.title");
        return Downloads.of(
                SheetFile.write(format, new Table(title, List.of(title + " – " + it.terms().title()), columns, RowSource.of(rows))),
                "ho-duoc-hoi-" + it.terms().timing().year());
    }

    private List<?> cells(Interview it, String village) {
        var state = it.excuse() == null ? words.text("waves.state." + it.state()) : words.text("waves.excuse." + it.excuse());
        return List.of(village, it.code(), it.head(), state, Vietnamese.date(it.handedInOn()));
    }
}
