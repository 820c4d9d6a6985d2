/**
 * The technical floor: the database and whose request is using it, Vietnamese writing of dates and numbers, the web
 * shell (layout, menu, paging, errors). It knows no domain thing; whatever is domain reaches it through an interface
 * that a module implements, such as {@link vn.chungtay.platform.web.MenuEntry}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.chungtay.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
