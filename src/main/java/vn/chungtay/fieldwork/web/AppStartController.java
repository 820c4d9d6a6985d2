package vn.chungtay.fieldwork.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way from the office to the field app: what it is, and the sign-in that a new device needs once. */
@Controller
@RequestMapping("/field-work/app")
class AppStartController {

    private final TypedPassword password;

    AppStartController(TypedPassword password) {
        this.password = password;
    }

    @GetMapping
    String page() {
        return "fieldwork/app";
    }

    /**
     * Whoever comes here is signed in afterwards, and goes on in the app.
     *
     * @param again the reviewer of that device who forgot the PIN; somebody new if null
     * @param other somebody else than whose session this is
     */
    @GetMapping("/begin")
    String begin(@RequestParam(required = false) @Nullable UUID again, @RequestParam(defaultValue = "false") boolean other, HttpServletRequest request)
            throws ServletException {
        if ((again != null || other) && !password.wanted(request)) {
            return "redirect:/field-work/app/begin?" + (again == null ? "other=true" : "again=" + again);
        }
        return again == null ? "redirect:/field/#/add" : "redirect:/field/#/forgotten/" + again;
    }
}
