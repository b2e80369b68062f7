import type { HostPage } from './host.js';

/** Pages whose own scripts have changed built-in objects. */
export const scriptHosts: readonly HostPage[] = [
  {
    name: 'an extender of prototypes, first kind',
    // As Prototype.js 1.6 did: enumerable methods on arrays, strings and elements, and its own JSON methods.
    js: `
      var $A = function (list) { var all = []; for (var i = 0; list && i < list.length; i++) all.push(list[i]); return all; };
      var each = function (fn, self) { for (var i = 0; i < this.length; i++) fn.call(self, this[i], i); return this; };
      var pick = function (fn) { var all = []; for (var i = 0; i < this.length; i++) if (fn(this[i], i)) all.push(this[i]); return all; };
      var assign = function (to, from) { for (var name in from) to[name] = from[name]; };
      assign(Array, { from: $A });
      assign(Array.prototype, {
        each: each, forEach: each, select: pick, filter: pick, findAll: pick,
        collect: Array.prototype.map, toArray: function () { return $A(this); }, clone: function () { return $A(this); },
        entries: function () { return this.toArray(); }, size: function () { return this.length; },
        include: Array.prototype.includes, first: function () { return this[0]; },
        last: function () { return this[this.length - 1]; },
        flatten: function () { return this.flat(9); }, inspect: function () { return '[' + this.join(', ') + ']'; },
        toJSON: function () { return '[' + this.map(JSON.stringify).join(', ') + ']'; },
      });
      assign(String.prototype, {
        toJSON: function () { return '"' + this + '"'; }, strip: String.prototype.trim,
        blank: function () { return !this.trim(); }, times: function (count) { return new Array(count + 1).join(this); },
        truncate: function (length) { return this.slice(0, length || 30); }, escapeHTML: function () { return '' + this; },
      });
      assign(Number.prototype, { toJSON: function () { return String(this); }, times: function () { return this; } });
      assign(Date.prototype, { toJSON: function () { return '"' + this.toISOString() + '"'; } });
      assign(Object, { toJSON: JSON.stringify, isArray: Array.isArray, extend: assign });
      assign(Function.prototype, {
        bind: function () {
          var fn = this, bound = $A(arguments), self = bound.shift();
          return function () { return fn.apply(self, bound.concat($A(arguments))); };
        },
        defer: function () { return setTimeout(this, 10); }, wrap: function () { return this; }, curry: function () { return this; },
      });
      assign(HTMLElement.prototype, {
        update: function (text) { this.textContent = text; return this; }, select: HTMLElement.prototype.querySelectorAll,
        insert: function () { return this; }, up: function () { return this.parentNode; }, down: function () { return this.firstChild; },
        show: function () { this.hidden = false; }, hide: function () { this.hidden = true; },
        visible: function () { return !this.hidden; }, remove: function () { this.parentNode.removeChild(this); return this; },
        empty: function () { return !this.textContent; }, identify: function () { return this.id; },
        fire: function () { return this; }, observe: function () { return this; }, stopObserving: function () { return this; },
        wrap: function () { return this; }, match: HTMLElement.prototype.matches,
        next: function () { return this.nextElementSibling; }, previous: function () { return this.previousElementSibling; },
      });
      assign(Event.prototype, { stop: function () { this.preventDefault(); }, element: function () { return this.target; } });
      document.getElementsByClassName = function (name) { return $A(document.querySelectorAll('.' + name)); };
    `,
  },
  {
    name: 'an extender of prototypes, second kind',
    // As MooTools 1.4 did: built-in objects with methods that have another meaning.
    js: `
      Function.prototype.implement = function (methods) { for (var name in methods) this.prototype[name] = methods[name]; };
      Function.prototype.overloadSetter = function () { return this; };
      Array.from = function (value) {
        if (value == null) return [];
        return typeof value == 'object' && 'length' in value ? Array.prototype.slice.call(value) : [value];
      };
      String.from = Number.from = function (value) { return this(value); };
      Date.parse = (function (parse) { return function (text) { return new Date(parse(text)); }; })(Date.parse);
      Date.implement({ parse: function (text) { this.setTime(+Date.parse(text)); return this; }, format: Date.prototype.toString });
      Array.implement({
        append: function (list) { this.push.apply(this, list); return this; }, clean: function () { return this.filter(Boolean); },
        contains: Array.prototype.includes, empty: function () { this.length = 0; return this; },
        erase: function (item) { this.splice(this.indexOf(item), 1); return this; }, flatten: Array.prototype.flat,
        getLast: function () { return this[this.length - 1]; }, link: function () { return {}; },
        pick: function () { return this[0]; }, invoke: function (name) { return this.map(function (each) { return each[name](); }); },
      });
      String.implement({
        test: function (pattern) { return new RegExp(pattern).test(this); }, clean: String.prototype.trim,
        contains: String.prototype.includes, substitute: function () { return this; }, toInt: function () { return parseInt(this); },
      });
      Number.implement({ limit: function () { return this; }, toInt: function () { return this | 0; }, times: function () {} });
      Element.implement({
        set: Element.prototype.setAttribute, get: Element.prototype.getAttribute, erase: Element.prototype.removeAttribute,
        getElement: Element.prototype.querySelector, getElements: Element.prototype.querySelectorAll,
        inject: function (parent) { parent.appendChild(this); return this; }, adopt: Element.prototype.append,
        dispose: function () { return this.parentNode ? this.parentNode.removeChild(this) : this; },
        destroy: function () { this.dispose(); return null; }, empty: function () { this.textContent = ''; return this; },
        clone: Element.prototype.cloneNode, store: function () { return this; }, retrieve: function () {}, fireEvent: function () {},
        addEvent: Element.prototype.addEventListener, getStyle: function () {}, setStyle: function () {}, load: function () {},
      });
      window.$ = function (id) { return typeof id == 'string' ? document.getElementById(id) : id; };
      document.id = window.$;
    `,
  },
  {
    name: 'names added to every object',
    js: `for (const native of [Object, Array, Function, String, Number, Boolean])
      for (const name of ['each', 'extend', 'data', 'items', 'type', 'title', 'url', 'level', 'lang'])
        native.prototype['_' + name] = native.prototype['x-' + name] = function () { return 'hostile'; };`,
  },
  {
    name: 'methods added to every object',
    js: `for (const name of ['each', 'map', 'filter', 'find', 'keys', 'values', 'merge', 'clone', 'extend', 'size', 'first', 'last', 'include'])
      Object.prototype[name] ??= function () { return this; };`,
  },
  {
    name: 'toJSON on arrays, strings and dates',
    js: `Array.prototype.toJSON = String.prototype.toJSON = Object.prototype.toJSON = Date.prototype.toJSON = function () { return 'hostile'; };`,
  },
  {
    name: 'methods of arrays written anew',
    js: `
      Array.prototype.map = function (fn, self) { var all = []; for (var i = 0; i < this.length; i++) all[i] = fn.call(self, this[i], i, this); return all; };
      Array.prototype.reduce = function (fn, start) { var i = 0, sum = arguments.length > 1 ? start : this[i++]; for (; i < this.length; i++) sum = fn(sum, this[i], i, this); return sum; };
      Array.prototype.find = function (fn) { for (var i = 0; i < this.length; i++) if (fn(this[i], i)) return this[i]; };
      Array.prototype.includes = function (value) { return this.indexOf(value) !== -1; };
      Array.prototype.indexOf = function (value) { for (var i = 0; i < this.length; i++) if (this[i] === value) return i; return -1; };
      Array.prototype.flat = function () { return [].concat.apply([], this); };
      Array.isArray = function (value) { return Object.prototype.toString.call(value) === '[object Array]'; };
      Object.assign = function (to) { for (var i = 1; i < arguments.length; i++) for (var name in arguments[i]) to[name] = arguments[i][name]; return to; };
      Object.entries = function (of) { return Object.keys(of).map(function (name) { return [name, of[name]]; }); };
      String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, ''); };
      String.prototype.startsWith = function (text) { return this.indexOf(text) === 0; };
    `,
  },
  {
    name: 'functions of the platform wrapped',
    js: `
      for (const name of ['fetch', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask', 'getComputedStyle'])
        window[name] = ((native) => function () { return native.apply(window, arguments); })(window[name]);
      for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent'])
        EventTarget.prototype[name] = ((native) => function () { return native.apply(this, arguments); })(EventTarget.prototype[name]);
      for (const name of ['appendChild', 'insertBefore', 'cloneNode'])
        Node.prototype[name] = ((native) => function () { return native.apply(this, arguments); })(Node.prototype[name]);
      for (const name of ['attachShadow', 'setAttribute', 'getAttribute'])
        Element.prototype[name] = ((native) => function () { return native.apply(this, arguments); })(Element.prototype[name]);
      for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'AbortController'])
        window[name] = class extends window[name] {};
      customElements.define = ((native) => function () { return native.apply(customElements, arguments); })(customElements.define);
      JSON.parse = ((native) => function () { return native.apply(JSON, arguments); })(JSON.parse);
      window.Promise = class extends Promise {};
    `,
  },
  {
    name: 'polyfills of collections',
    js: `
      window.WeakMap = class { constructor() { this.pairs = new Map(); }
        set(key, value) { this.pairs.set(key, value); return this; } get(key) { return this.pairs.get(key); }
        has(key) { return this.pairs.has(key); } delete(key) { return this.pairs.delete(key); } };
      window.Map = class extends Map { forEach(fn, self) { for (const [key, value] of [...this]) fn.call(self, value, key, this); } };
      window.Set = class extends Set { forEach(fn, self) { for (const each of [...this]) fn.call(self, each, each, this); } };
      window.structuredClone = undefined;
    `,
  },
  {
    name: 'frozen intrinsics',
    js: `for (const native of [Object, Array, Function, String, Number, Boolean, Symbol, Date, RegExp, Promise, Map, Set, WeakMap, Error, TypeError, JSON, Math, Reflect, Intl, URL, EventTarget, Event])
      { Object.freeze(native); if (native.prototype) Object.freeze(native.prototype); }`,
  },
  {
    name: 'no storage, no history, nothing to ask',
    js: `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'matchMedia', 'requestIdleCallback', 'crypto'])
      Object.defineProperty(window, name, { get() { throw new DOMException('No.', 'SecurityError'); }, configurable: true });
      history.replaceState = history.pushState = () => { throw new DOMException('No.', 'SecurityError'); };`,
  },
];
