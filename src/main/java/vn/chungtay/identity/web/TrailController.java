package vn.chungtay.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.geography.Geography;
import vn.chungtay.identity.TrailQuery;
import vn.chungtay.identity.usecase.SearchTrail;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;

/** The trail, for those who may read it. */
@Controller
@RequestMapping("/audit")
class TrailController {

    private static final int PAGE = 100;
    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final SearchTrail trail;
    private final Geography geography;
    private final MessageSource messages;
    private final TrailWords words;
    private final Clock clock;

    TrailController(
            SearchTrail trail, Geography geography, MessageSource messages, TrailWords words, Clock clock) {
        this.trail = trail;
        this.messages = messages;
        this.words = words;
        this.geography = geography;
        this.clock = clock;
    }

    @GetMapping
    String page(@ModelAttribute("asked") Asked asked, @RequestParam(defaultValue = "0") int page, Model model) {
        var rows = asked.isReadable()
                ? trail.search(asked.query(), Paging.offset(page, PAGE), PAGE + 1)
                : trail.search(new TrailQuery(null, "", "", "", null, null), 0, 0);
        model.addAttribute("rows", rows.subList(0, Math.min(PAGE, rows.size())));
        model.addAttribute("more", rows.size() > PAGE);
        model.addAttribute("page", page);
        model.addAttribute("kinds", List.of("LOOKED", "CHANGED", "EXPORTED", "REFUSED"));
        model.addAttribute("words", words);
        model.addAttribute("when", new Moments(clock.getZone()));
        model.addAttribute("places", new Places(geography, LocalDate.now(clock)));
        return "identity/trail";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(@ModelAttribute("asked") Asked asked, @RequestParam SheetFormat format) {
        if (!asked.isReadable()) throw new NotFound("trail of an unreadable id");
        var today = LocalDate.now(clock);
        var sheet = new TrailSheet(messages, words, new Moments(clock.getZone()), new Places(geography, today));
        return Downloads.of(trail.write(asked.query(), format, sheet::of, sheet::cells), "nhat-ky-" + today);
    }

    /** The search form as typed. */
    record Asked(
            @Nullable String subject,
            @Nullable String action,
            @Nullable String user,
            @Nullable String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        public boolean isReadable() {
            return text(subject).isEmpty() || text(subject).matches(UUID_FORM);
        }

        TrailQuery query() {
            var id = text(subject).isEmpty() ? null : UUID.fromString(text(subject));
            return new TrailQuery(id, text(action), text(user), text(kind), from, to);
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }
    }
}
