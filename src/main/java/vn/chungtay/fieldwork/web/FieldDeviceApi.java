package vn.chungtay.fieldwork.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.fieldwork.model.CurveKeys;
import vn.chungtay.fieldwork.model.Device;
import vn.chungtay.fieldwork.model.DeviceId;
import vn.chungtay.fieldwork.usecase.RegisterDevice;
import vn.chungtay.fieldwork.usecase.Registration;
import vn.chungtay.fieldwork.usecase.WhoIsThere;

/** What the application on a device asks in the session of its reviewer, before it has a token of its own (ADR 64). */
@RestController
@RequestMapping("/field-work")
class FieldDeviceApi {

    private final RegisterDevice devices;
    private final WhoIsThere who;
    private final TypedPassword password;

    FieldDeviceApi(RegisterDevice devices, WhoIsThere who, TypedPassword password) {
        this.devices = devices;
        this.who = who;
        this.password = password;
    }

    record User(UUID id, String name) {}

    record Forms(String header, String token) {}

    /** @param fresh whether the password was typed just now, and not before the device came into other hands */
    record Me(User user, Forms csrf, boolean fresh) {}

    /** @param device one of the caller's that goes on because its token ran out; absent for one that begins anew */
    record Registering(@Nullable UUID installation, @Nullable String name, @Nullable UUID device) {

        boolean isWhole() {
            return installation != null && name != null && !name.isBlank() && name.strip().length() <= Device.LONGEST_NAME;
        }
    }

    @GetMapping("/me")
    ResponseEntity<?> me(CsrfToken token, HttpServletRequest request) {
        var reviewer = who.current();
        if (reviewer.isEmpty()) return FieldProblem.of(HttpStatus.UNAUTHORIZED, "sign_in_required");
        var user = new User(reviewer.get().id().value(), reviewer.get().name());
        return secret(new Me(user, new Forms(token.getHeaderName(), token.getToken()), password.isFresh(request)));
    }

    /** Ends the session: the device has a token of its own, and whoever takes it next finds nobody signed in. */
    @PostMapping(value = "/devices", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> register(@RequestBody Registering form, HttpServletRequest request) throws ServletException {
        var installation = form.installation();
        var name = form.name();
        if (!form.isWhole() || installation == null || name == null) {
            return FieldProblem.of(HttpStatus.UNPROCESSABLE_CONTENT, "name_missing");
        }
        var known = Optional.ofNullable(form.device()).map(DeviceId::new);
        var registration = devices.register(installation, name.strip(), known);
        password.end(request);
        return secret(written(registration));
    }

    @PostMapping("/devices/{device}/recovery")
    ResponseEntity<?> recovery(@PathVariable UUID device, HttpServletRequest request) throws ServletException {
        if (!password.isFresh(request)) return FieldProblem.of(HttpStatus.UNAUTHORIZED, "sign_in_required");
        var recovery = devices.recovery(new DeviceId(device));
        password.end(request);
        return secret(Map.of("recovery", base64(recovery)));
    }

    private static Map<String, Object> written(Registration it) {
        var receiptKeys = new LinkedHashMap<String, String>();
        it.receiptKeys().forEach(key -> receiptKeys.put(key.id(), base64(key.key())));
        var answer = new LinkedHashMap<String, Object>();
        answer.put("device", it.device().id().value());
        answer.put("user", new User(it.user().id().value(), it.user().name()));
        answer.put("token", it.token());
        answer.put("secret", base64(it.secrets().own()));
        answer.put("recovery", base64(it.secrets().recovery()));
        answer.put("receipt_keys", receiptKeys);
        answer.put("file_key", Map.of("id", it.fileKey().id(), "public", base64(CurveKeys.point(it.fileKey().key()))));
        answer.put("server_time", it.serverTime().toString());
        return answer;
    }

    private static ResponseEntity<?> secret(Object body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
