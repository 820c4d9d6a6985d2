package vn.chungtay.interop.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A list as sent. */
record ImportForm(@Nullable MultipartFile file, @NotNull UUID unit, @NotNull LocalDate from) {}
