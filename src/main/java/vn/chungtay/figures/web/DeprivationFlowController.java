package vn.chungtay.figures.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.figures.model.DeprivationFlow;
import vn.chungtay.figures.usecase.FollowDeprivations;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.web.Words;

/** What became of each deprivation between two days: solved by the programme, otherwise, new (MDP-10). */
@Controller
@RequestMapping("/poverty/deprivations")
class DeprivationFlowController {

    private final FollowDeprivations follow;
    private final FigureFrame frame;
    private final Words words;

    DeprivationFlowController(FollowDeprivations follow, FigureFrame frame, Words words) {
        this.follow = follow;
        this.frame = frame;
        this.words = words;
    }

    /** The columns of the table, in the order of their identity. */
    enum Part {
        START(DeprivationFlow::start),
        BY_PROGRAMME(DeprivationFlow::byProgramme),
        OTHERWISE(DeprivationFlow::otherwise),
        LEFT(DeprivationFlow::left),
        FRESH(DeprivationFlow::fresh),
        END(DeprivationFlow::end);

        private final ToIntFunction<DeprivationFlow> of;

        Part(ToIntFunction<DeprivationFlow> of) {
            this.of = of;
        }

        public int of(DeprivationFlow flow) {
            return of.applyAsInt(flow);
        }
    }

    @GetMapping
    String flows(RelapseQuestion question, Model page) {
        var today = words.day(null);
        var place = frame.place(question.unit());
        page.addAttribute("inOrder", question.inOrder(today));
        page.addAttribute("lines", question.inOrder(today) ? follow.between(place, question.start(today), question.end(today)) : List.of());
        page.addAttribute("parts", Part.values());
        page.addAttribute("start", question.start(today));
        page.addAttribute("end", question.end(today));
        page.addAttribute("rest", question.rest(today));
        page.addAttribute("opens", frame.opens(place));
        frame.around(page, place, question.end(today), "deprivations");
        return "figures/deprivations";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(RelapseQuestion question, @RequestParam SheetFormat format) {
        var today = words.day(null);
        if (!question.inOrder(today)) throw new NotFound("days out of order");
        LocalDate end = question.end(today);
        var place = frame.place(question.unit());
        var rows = new ArrayList<List<?>>();
        for (var line : follow.between(place, question.start(today), end)) {
            var cells = new ArrayList<Object>(List.of(words.text(line.indicator().nameKey())));
            for (var part : Part.values()) cells.add(part.of(line.flow()));
            rows.add(cells);
        }
        var columns = new ArrayList<>(List.of(Column.text(words.text("figures.flow.indicator"), 34)));
        for (var part : Part.values()) columns.add(Column.whole(words.text("figures.flow." + part)));
        var about = frame.unit(place, end).name() + " – "
                + words.text("figures.flow.sub", Vietnamese.date(question.start(today)), Vietnamese.date(end));
        return new FigureFile(words.text("figures.flow.title"), about, columns, rows).as(format, "thay-doi-thieu-hut-" + end);
    }
}
