package vn.chungtay.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.WebUtils;

/** What the frame around every page needs: the menu, the day, and the notice that data is for training. */
@ControllerAdvice
class ShellAdvice {

    private final List<MenuEntry> entries;
    private final Optional<WorldNotice> notice;
    private final Clock clock;

    ShellAdvice(List<MenuEntry> entries, Optional<WorldNotice> notice, Clock clock) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
        this.notice = notice;
        this.clock = clock;
    }

    @ModelAttribute("shell")
    Shell shell(HttpServletRequest request) {
        return new Shell(
                entries.stream().filter(MenuEntry::visible).toList(),
                request.getRequestURI(),
                address(request),
                LocalDate.now(clock),
                notice.flatMap(WorldNotice::messageKey).orElse(""),
                TextSize.of(WebUtils.getCookie(request, TextSize.COOKIE)));
    }

    /** Where to come back to; the answer to a form has no address of its own. */
    private static String address(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) return "/";
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    /**
     * What the layout shows around a page.
     *
     * @param address path and question of the page
     * @param notice message key of a standing notice, empty if there is none
     */
    public record Shell(
            List<MenuEntry> menu, String path, String address, LocalDate today, String notice, TextSize textSize) {

        /** What stands in the line of the menu: daily work. */
        public List<MenuEntry> daily() {
            return menu.stream().filter(Predicate.not(Shell::isRare)).toList();
        }

        /** What is behind "more", so that the line does not break on a small screen. */
        public List<MenuEntry> rare() {
            return menu.stream().filter(Shell::isRare).toList();
        }

        private static boolean isRare(MenuEntry entry) {
            return entry.order() >= MenuEntry.RARE;
        }

        public List<TextSize> textSizes() {
            return List.of(TextSize.values());
        }

        public boolean isCurrent(MenuEntry entry) {
            return path.equals(entry.href()) || path.startsWith(entry.href() + "/");
        }
    }
}
