package vn.chungtay.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.identity.usecase.FirstRun;
import vn.chungtay.platform.NotFound;

/** The page of the very first administrator. */
@Controller
@RequestMapping("/first-run")
class FirstRunController {

    private static final String PAGE = "identity/first-run";

    private final FirstRun firstRun;
    private final Clock clock;

    FirstRunController(FirstRun firstRun, Clock clock) {
        this.firstRun = firstRun;
        this.clock = clock;
    }

    @GetMapping
    String form(Model page) {
        if (!firstRun.wanted()) throw new NotFound("first run");
        page.addAllAttributes(Map.of("userName", "", "fullName", ""));
        return PAGE;
    }

    @PostMapping
    String begin(
            @RequestParam String code,
            @RequestParam String userName,
            @RequestParam String fullName,
            @RequestParam String password,
            HttpServletRequest request,
            Model page) {
        page.addAllAttributes(Map.of("userName", userName, "fullName", fullName));
        return switch (firstRun.begin(code, userName, fullName, password, request.getRemoteAddr())) {
            case FirstRun.Begun _ -> "redirect:/sign-in?begun";
            case FirstRun.WrongCode _ -> refused(page, "identity.first_run.wrong_code");
            case FirstRun.Wait it -> refused(page, "identity.sign_in.wait", Moments.minutes(clock.instant(), it.until()));
            case FirstRun.BadName _ -> refused(page, "identity.user.bad_name");
            case FirstRun.NoName _ -> refused(page, "identity.user.no_full_name");
            case FirstRun.BadPassword it -> refused(page, "identity.password." + it.why());
        };
    }

    private static String refused(Model page, String problem, Object... values) {
        page.addAttribute("problem", problem);
        page.addAttribute("values", values);
        return PAGE;
    }
}
