/** The ranking page. */
@NullMarked
package cn.suishoupai.voting.web;

import org.jspecify.annotations.NullMarked;
