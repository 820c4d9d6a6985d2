/** Files that strangers send: archives looked at before any parser touches them, and letters older than Unicode. */
@NullMarked
@NamedInterface("file")
package vn.chungtay.platform.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
