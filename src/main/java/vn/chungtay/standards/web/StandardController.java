package vn.chungtay.standards.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.standards.model.StandardsBook;

/** The standard of a chosen day. It is law, so anybody may read it. */
@Controller
class StandardController {

    private final StandardsBook book;
    private final Clock clock;

    StandardController(StandardsBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @GetMapping("/standards")
    String standard(@RequestParam(required = false) @Nullable LocalDate on, Model page) {
        page.addAttribute("it", StandardPage.of(on == null ? LocalDate.now(clock) : on, book));
        return "standards/standard";
    }

    @GetMapping("/standards/comparison")
    String comparison(Model page) {
        page.addAttribute("it", ComparisonPage.of(book));
        return "standards/comparison";
    }
}
