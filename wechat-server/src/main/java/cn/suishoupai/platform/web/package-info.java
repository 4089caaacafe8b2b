/** How pages are rendered, cached and refused. */
@NullMarked
package cn.suishoupai.platform.web;

import org.jspecify.annotations.NullMarked;
