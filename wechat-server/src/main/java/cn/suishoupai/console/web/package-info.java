/** The console's first page. */
@NullMarked
package cn.suishoupai.console.web;

import org.jspecify.annotations.NullMarked;
