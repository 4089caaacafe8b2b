/** The H5 pages that belong to no single module: contests, home, gallery, work, rules, my page. */
@NullMarked
package cn.suishoupai.site.web;

import org.jspecify.annotations.NullMarked;
