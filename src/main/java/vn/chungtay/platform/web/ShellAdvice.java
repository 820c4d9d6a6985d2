package vn.chungtay.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

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
                LocalDate.now(clock),
                notice.flatMap(WorldNotice::messageKey).orElse(""));
    }

    /**
     * What the layout shows around a page.
     *
     * @param notice message key of a standing notice, empty if there is none
     */
    public record Shell(List<MenuEntry> menu, String path, LocalDate today, String notice) {

        public boolean isCurrent(MenuEntry entry) {
            return path.equals(entry.href()) || path.startsWith(entry.href() + "/");
        }
    }
}
