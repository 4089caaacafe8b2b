/** The console's pages: sign-in, today, review. */
@NullMarked
package cn.suishoupai.console.web;

import org.jspecify.annotations.NullMarked;
