package vn.chungtay.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.identity.usecase.CloseAccount;
import vn.chungtay.identity.usecase.CreateUser;
import vn.chungtay.identity.usecase.FindUsers;
import vn.chungtay.identity.usecase.OwnRights;
import vn.chungtay.platform.web.Paging;

/** The users that an administrator looks after. */
@Controller
@RequestMapping("/users")
class UserController {

    private static final int PAGE = 50;
    private static final int UNITS = 20;

    private final FindUsers users;
    private final CreateUser createUser;
    private final CloseAccount closeAccount;
    private final OwnRights words;
    private final Geography geography;
    private final MessageSource messages;
    private final Clock clock;

    UserController(
            FindUsers users,
            CreateUser createUser,
            CloseAccount closeAccount,
            OwnRights words,
            Geography geography,
            MessageSource messages,
            Clock clock) {
        this.users = users;
        this.createUser = createUser;
        this.closeAccount = closeAccount;
        this.words = words;
        this.geography = geography;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page, Model model) {
        var found = users.find(q, Paging.offset(page, PAGE), PAGE + 1);
        model.addAttribute("rows", found.subList(0, Math.min(PAGE, found.size())));
        model.addAttribute("rights", new RightsInWords(messages));
        model.addAttribute("q", q);
        model.addAttribute("page", page);
        model.addAttribute("more", found.size() > PAGE);
        return "identity/users";
    }

    @PostMapping
    String create(
            @RequestParam String userName,
            @RequestParam String fullName,
            @RequestParam(defaultValue = "") String agency,
            RedirectAttributes next) {
        return switch (createUser.create(userName.strip(), fullName, agency)) {
            case CreateUser.Created it -> {
                next.addFlashAttribute("oneTime", it.oneTimePassword());
                yield "redirect:/users/" + it.id().value();
            }
            case CreateUser.BadName _ -> refused(next, "identity.user.bad_name");
            case CreateUser.NoName _ -> refused(next, "identity.user.no_full_name");
            case CreateUser.NameTaken _ -> refused(next, "identity.user.name_taken");
        };
    }

    /** @param unit words to look for a unit in which a right is to be given */
    @GetMapping("/{user}")
    String one(@PathVariable UUID user, @RequestParam(defaultValue = "") String unit, Model page) {
        var today = LocalDate.now(clock);
        page.addAttribute("found", users.one(new UserId(user), words));
        page.addAttribute("roles", Role.values());
        page.addAttribute("unit", unit);
        page.addAttribute("units", unit.isBlank() ? List.of() : geography.search(unit, today, UNITS));
        page.addAttribute("paths", new Paths(geography, today));
        page.addAttribute("today", today);
        return "identity/user";
    }

    @PostMapping("/{user}/disabling")
    String disable(@PathVariable UUID user) {
        closeAccount.disable(new UserId(user));
        return back(user);
    }

    @PostMapping("/{user}/enabling")
    String enable(@PathVariable UUID user) {
        closeAccount.enable(new UserId(user));
        return back(user);
    }

    @PostMapping("/{user}/one-time-password")
    String reset(@PathVariable UUID user, RedirectAttributes next) {
        next.addFlashAttribute("oneTime", closeAccount.resetPassword(new UserId(user)));
        return back(user);
    }

    private static String back(UUID user) {
        return "redirect:/users/" + user;
    }

    private static String refused(RedirectAttributes next, String problem) {
        next.addFlashAttribute("problem", problem);
        return "redirect:/users";
    }

    /** Tells units of the same name apart by what is above them. */
    public record Paths(Geography geography, LocalDate day) {

        public String of(UnitId unit) {
            return geography.pathUp(unit, day).stream()
                    .skip(1)
                    .filter(it -> it.code() != null)
                    .map(it -> it.name())
                    .reduce((a, b) -> a + ", " + b)
                    .orElse("");
        }
    }
}
