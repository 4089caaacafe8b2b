/** The page on which an author enters a work, and the files that go with it. */
@NullMarked
package cn.suishoupai.work.web;

import org.jspecify.annotations.NullMarked;
