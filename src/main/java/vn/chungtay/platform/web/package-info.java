/** The web shell: layout, menu, paging, error pages. */
@NullMarked
@NamedInterface("web")
package vn.chungtay.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
